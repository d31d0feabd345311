import { judge } from '../domain/follow-back';
import type { ProfileSighting } from '../domain/profile';
import type { ListSight } from '../domain/tie';
import { MARK_WORDS } from '../i18n/marks';
import { profileName } from '../instagram/anchors';
import type { MarkAnswer } from '../messages/protocol';
import { drawMark } from './draw-mark';

export interface ProfileMark {
  /** Draws, redraws or takes away the mark so that it fits what is known of the profile on show. */
  fit(username: string | null, answer: MarkAnswer | null): void;
  remove(): void;
}

/** The one mark beside the name on a profile. It is put back when the page redraws its header. */
export function openProfileMark(language: () => 'en' | 'id'): ProfileMark {
  let mark: HTMLElement | null = null;
  let shown = '';

  const remove = () => {
    mark?.remove();
    mark = null;
    shown = '';
  };

  return {
    remove,
    fit(username, answer) {
      if (username === null || answer === null || answer.status === 'unknown') return remove();
      const spoken = language();
      const wanted = JSON.stringify([username, answer, spoken]);
      const name = profileName.find(document, username);
      if (name === null) return remove();
      if (shown === wanted && mark !== null && mark.nextElementSibling === name) return;
      remove();
      mark = drawMark(answer, MARK_WORDS[spoken], spoken);
      shown = wanted;
      name.before(mark);
    },
  };
}

const UNREAD: ListSight = { lastSeenAt: null, whole: null, partial: null };

/** What the page's own fresh answer says by itself, for people of whom the archive knows nothing. */
export function answerFromSighting(sighting: ProfileSighting, now: number): MarkAnswer {
  const sight = (holds: boolean | null) => ({ holds, observedAt: sighting.observedAt });
  const verdict = judge(
    {
      followers: UNREAD,
      following: UNREAD,
      followsYou: sight(sighting.followsYou),
      youFollow: sight(sighting.youFollow),
      followedSinceAt: null,
    },
    now,
  );
  return { status: verdict.status, certainty: verdict.certainty, asOf: verdict.asOf, isOld: verdict.isOld };
}
