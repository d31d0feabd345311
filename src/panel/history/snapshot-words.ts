import type { SnapshotRow } from '../../archive/store/rows';
import { howFar, type PartialReason } from '../../domain/looks/coverage';
import { mayHoldAll } from '../../domain/looks/list-window';
import { MINUTE_MS } from '../../domain/time';
import type { Texts } from '../../i18n/texts';
import type { Say } from '../person/change-words';
import { windowWords } from '../person/reading-advice';

/** How many it holds; of how many, where it does not hold all that it should. What a whole one lacks is said beside it. */
export function sizeWords({ coverage, source }: Pick<SnapshotRow, 'coverage' | 'source'>, texts: Texts): string {
  const { seen } = coverage;
  if (source === 'export') return texts.t('reading.named', { seen });
  if (coverage.kind === 'whole') return texts.number(seen);
  const { expected } = coverage;
  return expected === null ? texts.t('reading.ofUnknown', { seen }) : texts.t('reading.ofExpected', { seen, expected });
}

/** Whether it reaches the end of the list, and whether it is all of it; nobody scrolled through an export. */
export function coverageKey({ coverage, source, window }: Pick<SnapshotRow, 'coverage' | 'source' | 'window'>) {
  if (source === 'export' && mayHoldAll(coverage, window)) return 'snapshot.exportUnsure';
  if (source === 'export') return coverage.kind === 'whole' ? 'snapshot.complete' : 'snapshot.exportPartial';
  if (coverage.kind === 'whole') return 'snapshot.whole';
  return howFar(coverage) === 'unended' ? 'snapshot.partial' : 'snapshot.incomplete';
}

/** How it came to be: why it is partial, how often the end was reached, how long it took, what Instagram hides. */
export function howWords(snapshot: SnapshotRow, say: Say, texts: Texts, now: number): string[] {
  const { coverage, source, passes, firstAt, readAt } = snapshot;
  const words: string[] = [];
  if (coverage.kind === 'partial') words.push(...coverage.why.map((reason) => say(whyKey(reason, snapshot))));
  if (source === 'export') {
    const window = snapshot.window === undefined ? null : windowWords(snapshot, texts, now);
    return [...words, ...(window === null ? [] : [window])];
  }
  if (coverage.kind === 'whole' && coverage.hidden > 0) words.push(say('snapshot.hidden', { count: coverage.hidden }));
  if ((passes ?? 0) > 1) words.push(say('snapshot.passes', { count: passes! }));
  const minutes = Math.round((readAt - firstAt) / MINUTE_MS);
  const length =
    minutes < 90
      ? say('snapshot.minutes', { count: minutes })
      : say('snapshot.hours', { count: Math.round(minutes / 60) });
  if (minutes > 0) words.push(say('snapshot.took', { length }));
  return words;
}

/** Where only the person can tell whether dates are missing, nothing says that they are. */
function whyKey(reason: PartialReason, { window }: Pick<SnapshotRow, 'window'>) {
  return reason === 'date-window' && window?.isSure !== true ? 'why.date-window-possible' : (`why.${reason}` as const);
}
