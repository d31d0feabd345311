import type { FoundHint } from '../domain/etiquette/find-hints';
import type { HintFact } from '../domain/etiquette/hint';
import type { HintId } from '../domain/etiquette/hints';
import type { HintLanguage, HintText, HintWords } from './shape/hint-text';
import type { Value } from './shape/template';
import type { Texts } from './texts';

/** A hint in words, ready to be shown. */
export interface SaidHint {
  readonly title: string;
  readonly sentence: string;
  readonly why: string;
}

/** The words around hints. They are fetched with the rest of a language. */
export function hintWords(texts: Pick<Texts, 'read'>): HintWords {
  return texts.read('hints').words;
}

/** A hint's name for the list of muted ones, where no facts are at hand. */
export function hintTitle(texts: Pick<Texts, 'read'>, id: HintId): string {
  return texts.read('hints').hints[id].title;
}

/** Says a hint. `username` is what `{username}` becomes: the account's, masked where names are masked. */
export function sayHint(hint: FoundHint, username: string | null, texts: Texts, now: number): SaidHint {
  const { hints, words }: HintLanguage = texts.read('hints');
  const text: HintText = hints[hint.id];
  const values: Record<string, Value> = { username: username ?? '' };
  const facts = Object.entries(hint.facts);
  const moments = facts.flatMap(([, fact]) => momentsIn(fact));
  const days = texts.days(moments, now);
  const dayOf = (at: number) => days[moments.indexOf(at)]!;
  for (const [name, fact] of facts) values[name] = written(fact, words, texts, dayOf);
  return {
    title: text.title,
    sentence: texts.fill(text.sentence, values),
    why: texts.fill(text.why, values),
  };
}

/**
 * Says hints of one kind about several accounts as one; null where there is but one, or the kind is about nobody in
 * particular.
 */
export function sayHints(hints: readonly FoundHint[], texts: Texts, now: number): SaidHint | null {
  const text: HintText = texts.read('hints').hints[hints[0]!.id];
  if (hints.length < 2 || text.many === undefined) return null;
  const moments = hints.map(({ since }) => since);
  const from = Math.min(...moments);
  const dates = texts.range(from, Math.max(...moments), now);
  const { title, sentence, why } = text.many;
  return { title: texts.fill(title, { count: hints.length, since: texts.day(from, now), dates }), sentence, why };
}

function momentsIn(fact: HintFact): number[] {
  if (fact.kind === 'rests') return fact.rests.map(({ untilAt }) => untilAt);
  if (fact.kind === 'span') return [fact.fromAt, fact.byAt];
  return fact.kind === 'date' ? [fact.at] : [];
}

function written(fact: HintFact, words: HintWords, texts: Texts, dayOf: (at: number) => string): Value {
  switch (fact.kind) {
    case 'count':
      return fact.value;
    case 'date':
      return dayOf(fact.at);
    case 'span':
      return spanWritten(fact, words, dayOf);
    case 'share':
      return texts.percent(fact.value);
    case 'list':
      return words.list[fact.list];
    case 'progress':
      return fact.expected === null
        ? words.progress.ofUnknown.replace('{seen}', texts.number(fact.seen))
        : words.progress.ofExpected
            .replace('{seen}', texts.number(fact.seen))
            .replace('{expected}', texts.number(fact.expected));
    case 'reasons':
      return fact.reasons.length === 0
        ? words.noReason
        : texts.list(fact.reasons.map((reason) => words.reasons[reason]));
    case 'rests':
      return restsWritten(fact, words, texts, dayOf);
  }
}

/** Two looks of one day tell that day. */
function spanWritten(
  { fromAt, byAt }: Extract<HintFact, { kind: 'span' }>,
  { span }: HintWords,
  dayOf: (at: number) => string,
): string {
  const [from, to] = [dayOf(fromAt), dayOf(byAt)];
  return from === to ? span.on.replace('{date}', to) : span.between.replace('{from}', from).replace('{to}', to);
}

/** What is to rest until the same day stands together. */
function restsWritten(
  { rests }: Extract<HintFact, { kind: 'rests' }>,
  words: HintWords,
  texts: Texts,
  dayOf: (at: number) => string,
): string {
  const byDay = new Map<string, string[]>();
  for (const { of, untilAt } of rests)
    byDay.set(dayOf(untilAt), [...(byDay.get(dayOf(untilAt)) ?? []), ...words.rests[of]]);
  return texts.semicolons(
    [...byDay].map(([date, what]) => words.restUntil.replace('{what}', texts.list(what)).replace('{date}', date)),
  );
}
