import type { PhraseBook } from '../phrases';
import { insightsEn } from './en';
import { insightsId } from './id';

export const INSIGHTS_BOOK: PhraseBook<typeof insightsEn> = { en: insightsEn, id: insightsId };
