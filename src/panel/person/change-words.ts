import { type Appeared, type Change, type Gone, provenBy } from '../../domain/changes/change';
import type { Speak, Texts } from '../../i18n/texts';

export type Say = Speak<'history'>;

/** What happened, said no stronger than it is known: that a row is missing is not that somebody stopped following. */
export function changeWords(change: Change, say: Say): string {
  switch (change.kind) {
    case 'renamed':
      return say('change.renamed', { from: change.from });
    case 'left-instagram':
      if (change.proof === 'marked-deleted' || change.proof === 'named-deactivated')
        return say(`change.left-instagram.${change.proof}`);
      return say(change.isByName ? 'change.by-name.left-instagram' : 'change.left-instagram');
    case 'returned':
      return change.absence.meaning === 'was-hidden'
        ? say('change.returned.was-hidden')
        : say(`change.returned.${change.list}`);
    case 'appeared':
      return appearedWords(change, say);
    case 'gone':
      return goneWords(change, say);
  }
}

function appearedWords({ list, certainty, isByName, explanation }: Appeared, say: Say): string {
  const why = explanation?.kind;
  if (why === 'own-follow' || why === 'own-approval') return say(`change.appeared.${why}`);
  if (isByName) return say(`change.by-name.appeared.${list}`);
  return say(certainty === null ? `change.shown.${list}` : `change.appeared.${list}`);
}

/** "No longer follows" only of somebody who said so, or who can still be found and of whom it is likely. */
function goneWords({ list, certainty, isByName, explanation }: Gone, say: Say): string {
  const why = explanation?.kind;
  if (why === 'own-unfollow' || why === 'own-removal') return say(`change.gone.${why}`);
  if (certainty === 'certain') return say(`change.ended.${list}`);
  if (isByName) return say(`change.by-name.gone.${list}`);
  if (certainty === null) return say(`change.gone.${list}`);
  return say(why === 'still-on-instagram' ? `change.ended.${list}.likely` : `change.gone.${list}.likely`);
}

/** The changes whose words say themselves that they are likely. */
export function saysLikely(change: Change): boolean {
  return change.kind === 'gone' && change.certainty === 'likely';
}

/**
 * "on 3 Nov", or "between 1 Nov and 3 Nov" where nobody can know it closer. What is certain by a later proof is so by then:
 * the list may have missed the account by chance, and its tie ended only afterwards.
 */
export function whenWords(change: Change, say: Say, texts: Texts, now: number): string {
  const { lastBeforeAt, firstAfterAt } = change.window;
  const proof = provenBy(change);
  const isProvenLater = texts.day(proof, now) !== texts.day(firstAfterAt, now);
  const told = [lastBeforeAt, firstAfterAt, ...(isProvenLater ? [proof] : [])];
  const [from, to, proven] = texts.days(told, now) as [string, string, string?];
  if (proven !== undefined) return say('when.proven', { from, to, proven });
  return from === to ? say('when.on', { date: to }) : say('when.between', { from, to });
}
