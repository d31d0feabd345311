import type { PhraseBook } from '../phrases';
import { dataEn } from '../en/data-parts';
import { dataId } from '../id/data-parts';

/** What the contents of Data say. */
export const DATA_BOOK: PhraseBook<typeof dataEn> = { en: dataEn, id: dataId };
