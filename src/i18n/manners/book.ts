import type { PhraseBook } from '../phrases';
import { mannersEn } from '../en/manners';
import { mannersId } from '../id/manners';

export const MANNERS_BOOK: PhraseBook<typeof mannersEn> = { en: mannersEn, id: mannersId };
