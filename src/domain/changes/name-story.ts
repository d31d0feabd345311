import type { NameFact } from '../looks/look';
import type { Renamed } from './change';
import type { NameBasis, Story } from './story';

/**
 * A name. The first one known is no change; a later one is, since whenever the account was last shown before it. What
 * exports tell by minutes alone is likely, also where a name that was seen follows on one that is told so: only an id
 * that was seen with both makes it certain. Of names that exports of one moment tell nobody knows which is the later.
 */
export function tellName(story: Story, { at, username, told }: NameFact): Story {
  const from = story.username;
  const basis: NameBasis = told === undefined ? 'seen' : told.certainty === 'likely' ? 'likely' : 'told';
  if (from === null) return { ...story, username, namedAt: at, nameBasis: basis };
  if (from === username) return tellNameAgain(story, at, basis);
  if (at === story.namedAt && (basis !== 'seen' || story.nameBasis !== 'seen'))
    return { ...story, username, nameBasis: basis, namesBeside: [...story.namesBeside, from] };
  if (story.namesBeside.includes(username))
    return { ...story, username, namedAt: at, nameBasis: basis, namesBeside: [] };
  // It bore the old name when that was noted, whatever has shown it since.
  const known = [...Object.values(story.shownAt), story.namedAt, told?.notBeforeAt ?? null].filter(
    (one) => one !== null && one <= at,
  ) as number[];
  const lastBeforeAt = known.length === 0 ? at : Math.max(...known);
  const window = { lastBeforeAt, firstAfterAt: at };
  const { number, nameBasis: basisBefore } = story;
  const isLikely = basis === 'likely' || (basis === 'seen' && basisBefore === 'likely');
  const certainty = isLikely ? 'likely' : 'certain';
  const renamed: Renamed = { kind: 'renamed', number, list: null, window, certainty, from, to: username };
  return {
    ...story,
    username,
    namedAt: at,
    nameBasis: basis,
    basisBefore,
    namesBeside: [],
    renames: [...story.renames, renamed],
  };
}

/** Of a likely rename between two names that were seen, the later one now: it is certain, by this moment. */
function tellNameAgain(story: Story, at: number, basis: NameBasis): Story {
  const { nameBasis, basisBefore, renames } = story;
  const again = { ...story, namedAt: at, nameBasis: basis === 'seen' ? basis : nameBasis };
  const last = renames.at(-1);
  if (basis !== 'seen' || basisBefore !== 'seen' || last?.certainty !== 'likely') return again;
  const proven: Renamed = { ...last, certainty: 'certain', window: { ...last.window, firstAfterAt: at } };
  return { ...again, renames: [...renames.slice(0, -1), proven] };
}
