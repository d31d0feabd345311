import type { PhraseBook } from '../phrases';
import { troubleEn } from '../en/trouble';
import { troubleId } from '../id/trouble';

export const TROUBLE_BOOK: PhraseBook<typeof troubleEn> = { en: troubleEn, id: troubleId };
