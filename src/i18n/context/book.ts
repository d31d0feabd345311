import type { PhraseBook } from '../phrases';
import { contextEn } from '../en/context';
import { contextId } from '../id/context';

export const CONTEXT_BOOK: PhraseBook<typeof contextEn> = { en: contextEn, id: contextId };
