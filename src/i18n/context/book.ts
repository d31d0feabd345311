import type { PhraseBook } from '../phrases';
import { contextEn } from './en';
import { contextId } from './id';

export const CONTEXT_BOOK: PhraseBook<typeof contextEn> = { en: contextEn, id: contextId };
