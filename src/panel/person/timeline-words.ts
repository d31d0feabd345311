import type { TimelineEntry } from '../../domain/changes/timeline';
import type { Texts } from '../../i18n/texts';
import { changeWords, type Say, saysLikely, whenWords } from './change-words';

interface Line {
  readonly what: string;
  readonly when: string;
  readonly isLikely: boolean;
}

/** One line of a timeline: what, and when as far as that is known. */
export function lineWords(entry: TimelineEntry, say: Say, texts: Texts, now: number): Line {
  if (entry.kind !== 'change')
    return { what: momentWords(entry, say, texts), when: texts.day(entry.at, now), isLikely: false };
  const { change } = entry;
  const what =
    change.kind === 'renamed' ? say('line.name', { from: change.from, to: change.to }) : changeWords(change, say);
  return {
    what,
    when: whenWords(change, say, texts, now),
    isLikely: change.certainty === 'likely' && !saysLikely(change),
  };
}

function momentWords(entry: Exclude<TimelineEntry, { readonly kind: 'change' }>, say: Say, { commas }: Texts): string {
  switch (entry.kind) {
    case 'first-seen':
      return entry.list === null ? say('line.first-seen') : say(`line.first-seen.${entry.list}`);
    case 'followed':
      return say(`line.followed.${entry.list}`);
    case 'act':
      return say(`line.act.${entry.action}`);
    case 'visit': {
      const words: string[] = [];
      if (entry.followsYou !== null) words.push(say(entry.followsYou ? 'line.follows' : 'line.followsNot'));
      if (entry.youFollow !== null) words.push(say(entry.youFollow ? 'line.youFollow' : 'line.youFollowNot'));
      return say('line.visit', { words: commas(words) });
    }
  }
}
