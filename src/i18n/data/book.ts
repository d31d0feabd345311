import type { PhraseBook } from '../phrases';
import { dataEn } from './en';
import { dataId } from './id';

/** What the contents of Data say. */
export const DATA_BOOK: PhraseBook<typeof dataEn> = { en: dataEn, id: dataId };
