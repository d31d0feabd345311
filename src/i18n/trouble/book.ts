import type { PhraseBook } from '../phrases';
import { troubleEn } from './en';
import { troubleId } from './id';

export const TROUBLE_BOOK: PhraseBook<typeof troubleEn> = { en: troubleEn, id: troubleId };
