import type { PhraseBook } from '../phrases';
import { insightsEn } from '../en/insights';
import { insightsId } from '../id/insights';

export const INSIGHTS_BOOK: PhraseBook<typeof insightsEn> = { en: insightsEn, id: insightsId };
