import type { PhraseBook } from '../phrases';
import { mannersEn } from './en';
import { mannersId } from './id';

export const MANNERS_BOOK: PhraseBook<typeof mannersEn> = { en: mannersEn, id: mannersId };
