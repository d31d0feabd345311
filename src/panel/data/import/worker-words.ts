import type { NamesPart } from '../../../exchange/import/import-parts';
import type { ReadingOrder, ReadingOutcome, ReadingStep } from './read-and-hand-over';

/** What the panel says to the worker that reads. To end it, the panel ends the worker. */
export type SaidToWorker =
  | { readonly kind: 'read'; readonly order: ReadingOrder }
  /** One more part arrived where it is kept. */
  | { readonly kind: 'arrived' };

export type SaidByWorker =
  /** It runs: from here on whatever goes wrong is a failure of the reading. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'step'; readonly step: ReadingStep }
  | { readonly kind: 'part'; readonly part: NamesPart }
  | { readonly kind: 'outcome'; readonly outcome: ReadingOutcome }
  | { readonly kind: 'failed'; readonly why: string };
