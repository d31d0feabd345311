import type { Bound } from '../../domain/looks/hidden';
import type { Verdict } from '../../domain/ties/follow-back';
import type { Evidence, Tie } from '../../domain/ties/tie';
import type { Texts } from '../../i18n/texts';
import { progressWords } from './reading-advice';

type EvidenceOf<Kind extends Evidence['kind']> = Extract<Evidence, { readonly kind: Kind }>;

/**
 * The verdict's evidence in sentences: first whether the viewer follows, then whether they are followed. `isResting`:
 * Instagram asked for a pause, so nothing is said of what to open there.
 */
export function evidenceWords(
  { youFollow, followsYou }: Verdict,
  texts: Texts,
  now: number,
  isResting = false,
): string[] {
  if (youFollow.evidence.kind === 'in-neither' && followsYou.evidence.kind === 'in-neither') {
    const at = Math.min(youFollow.evidence.at, followsYou.evidence.at);
    return [texts.book('evidence')('in-neither', { date: texts.day(at, now) })];
  }
  const ties = [youFollow, followsYou];
  const isOnScreen = ties.some(({ evidence }) => 'source' in evidence && evidence.source === 'screen');
  const words = ties.flatMap((tie) => wordsOf(tie, texts, now, isResting));
  return isOnScreen ? [...words, texts.book('evidence')('on-screen')] : words;
}

function wordsOf({ evidence, certainty }: Tie, texts: Texts, now: number, isResting: boolean): string[] {
  const say = texts.book('evidence');
  const { kind, list } = evidence;
  if (kind === 'list-unread') return [say(`unread.${list}`)];
  const date = texts.day(evidence.at, now);
  switch (kind) {
    case 'in-list':
      return [inListWords(evidence, date, texts, now)];
    case 'not-in-list':
      return absenceWords(evidence, certainty === 'certain', date, texts);
    case 'too-many-hidden':
      return [say(`too-many.${list}`, { count: evidence.seen, date }), tooManyWords(evidence.bound, texts)];
    case 'hidden-or-left':
      return [say(`hidden-or-left.${list}`, { date })];
    case 'in-neither':
      if (!evidence.isInOther) return [say(`in-neither.${list}`, { date })];
      return [`${say(`not-asked.${list}`, { date })}${isResting ? '' : ` ${say(`not-asked.${list}.do`)}`}`];
    case 'profile': {
      const said = say(`profile.${list}.${evidence.holds ? 'yes' : 'no'}`, { date });
      const { missedAt } = evidence;
      return missedAt === null ? [said] : [said, say(`missed.${list}`, { date: texts.day(missedAt, now) })];
    }
    case 'list-partial': {
      if (evidence.source === 'export' && evidence.why.includes('date-unsure')) return [say(`undated-export.${list}`)];
      if (evidence.source === 'export') return [say(`partial-export.${list}`, { date })];
      return [say(`partial.${list}`, { progress: progressWords(evidence, texts), date })];
    }
  }
}

/** Within which days the row was there: a reading that went on past midnight does not tell which of them it was. */
function inListWords(
  { list, at, fromAt = at }: EvidenceOf<'in-list'>,
  date: string,
  texts: Texts,
  now: number,
): string {
  const [from, to] = texts.days([fromAt, at], now) as [string, string];
  return from === to
    ? texts.book('evidence')(`in.${list}`, { date })
    : texts.book('evidence')(`in-between.${list}`, { from, date: to });
}

/** An export names people; only a reading can have gone through a list, and can have missed somebody who is hidden. */
function absenceWords(
  { list, seen, source, bound, nameDoubt }: EvidenceOf<'not-in-list'>,
  isCertain: boolean,
  date: string,
  texts: Texts,
): string[] {
  const say = texts.book('evidence');
  const doubt = nameDoubt === null ? [] : [say(`doubt.${nameDoubt}`)];
  if (source === 'export') return [say(`unnamed.${list}`, { count: seen, date }), ...doubt];
  return [
    say(`absent.${list}`, { count: seen, date }),
    isCertain ? say('counted') : atMostWords(bound, texts),
    ...doubt,
  ];
}

function atMostWords({ h, n }: Bound, texts: Texts): string {
  const say = texts.book('evidence');
  if (h === null) return say('hidden-unknown');
  return h === 0 ? say('nothing-hidden') : say('at-most', { count: h, n });
}

function tooManyWords({ h, n }: Bound, texts: Texts): string {
  const say = texts.book('evidence');
  if (h === null) return say('hidden-unknown');
  return h >= n ? say('any-hidden', { n }) : say('up-to', { h, n });
}
