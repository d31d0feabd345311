import type { Certainty } from '../domain/certainty';
import type { FollowBackStatus } from '../domain/ties/follow-back';

/**
 * One family of signs, drawn rather than typed: ⇄ → ← · look different in every font. They are drawn alike in every
 * language, and do not turn where reading begins on the right: → is "I follow" on a page of Instagram, in a picture that
 * was sent and in a panel in Arabic, and a sign that meant the opposite there would accuse the wrong side.
 */
const STROKES: Readonly<Record<FollowBackStatus, string>> = {
  mutual: 'M3 5.5h9.5M10 3l2.5 2.5L10 8M13 10.5H3.5M6 8l-2.5 2.5L6 13',
  'only-i-follow': 'M2.5 8h11M9.5 4l4 4-4 4',
  'only-they-follow': 'M13.5 8h-11M6.5 4l-4 4 4 4',
  neither: 'M5 8h.01M11 8h.01',
  unknown: 'M8 8h.01',
};

interface StatusSignProps {
  readonly status: FollowBackStatus;
  readonly certainty: Certainty | null;
  readonly isOld?: boolean;
  readonly isLarge?: boolean;
}

/** The sign of a verdict: solid when certain, outlined when likely, faded when old. Its words stand beside it. */
export function StatusSign({ status, certainty, isOld = false, isLarge = false }: StatusSignProps) {
  return (
    <span
      class={isLarge ? 'sign is-large' : 'sign'}
      data-status={status}
      data-certainty={certainty ?? 'none'}
      data-old={isOld ? '' : undefined}
      aria-hidden="true"
    >
      <Strokes status={status} />
    </span>
  );
}

/** The same sign as part of a label: no disc around it. */
export function BareSign({ status }: { readonly status: FollowBackStatus }) {
  return (
    <span class="sign-bare" aria-hidden="true">
      <Strokes status={status} />
    </span>
  );
}

function Strokes({ status }: { readonly status: FollowBackStatus }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" data-sign={status}>
      <path d={STROKES[status]} />
    </svg>
  );
}
