import type { Change, ChangeWindow } from '../../domain/change';
import type { HISTORY_BOOK } from '../../i18n/history/book';
import type { Speak } from '../../i18n/phrases';
import type { Texts } from '../../i18n/texts';

export type Say = Speak<(typeof HISTORY_BOOK)['en']>;

/** What happened, said no stronger than it is known: a missing row is not an unfollow. */
export function changeWords(change: Change, say: Say): string {
  switch (change.kind) {
    case 'renamed':
      return say('change.renamed', { from: change.from });
    case 'left-instagram':
      if (change.proof === 'marked-deleted') return say('change.left-instagram.marked');
      return say(change.isByName ? 'change.by-name.left-instagram' : 'change.left-instagram');
    case 'returned':
      return change.absence.meaning === 'was-hidden'
        ? say('change.returned.was-hidden')
        : say(`change.returned.${change.list}`);
    case 'appeared': {
      const why = change.explanation?.kind;
      return why === 'own-follow' || why === 'own-approval'
        ? say(`change.appeared.${why}`)
        : say(change.isByName ? `change.by-name.appeared.${change.list}` : `change.appeared.${change.list}`);
    }
    case 'gone': {
      const why = change.explanation?.kind;
      if (why === 'own-unfollow' || why === 'own-removal') return say(`change.gone.${why}`);
      if (why === 'still-on-instagram' && change.list === 'followers') return say('change.gone.followers.alive');
      return say(change.isByName ? `change.by-name.gone.${change.list}` : `change.gone.${change.list}`);
    }
  }
}

/** "on 3 Nov", or "between 1 Nov and 3 Nov" where nobody can know it closer. */
export function whenWords({ lastBeforeAt, firstAfterAt }: ChangeWindow, say: Say, texts: Texts, now: number): string {
  const from = texts.day(lastBeforeAt, now);
  const to = texts.day(firstAfterAt, now);
  return from === to ? say('when.on', { date: to }) : say('when.between', { from, to });
}
