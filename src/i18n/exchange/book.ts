import type { PhraseBook } from '../phrases';
import { exchangeEn } from '../en/exchange';
import { exchangeId } from '../id/exchange';

/** What the sections that let data out, take it back in, and forget it say. */
export const EXCHANGE_BOOK: PhraseBook<typeof exchangeEn> = { en: exchangeEn, id: exchangeId };
