import type { HintWords } from '../../i18n/shape/hint-text';

interface HintWaysProps {
  readonly words: HintWords;
  readonly why: string;
  readonly onSnooze: () => void;
  readonly onMute: () => void;
}

/** Folded away below a hint: why it is shown, and the two ways to be rid of it. */
export function HintWays(props: HintWaysProps) {
  return (
    <details class="hint-why">
      <summary>{props.words.whyAmISeeingThis}</summary>
      <WhyAndWays {...props} />
    </details>
  );
}

/** The same in sight, below a hint that is folded itself. */
export function WhyAndWays({ words, why, onSnooze, onMute }: HintWaysProps) {
  return (
    <>
      <p class="soft small">{why}</p>
      <div class="buttons">
        <button type="button" class="button is-small" data-snooze onClick={onSnooze}>
          {words.snooze}
        </button>
        <button type="button" class="button is-small" data-mute onClick={onMute}>
          {words.mute}
        </button>
      </div>
    </>
  );
}
