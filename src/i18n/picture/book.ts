import type { PhraseBook } from '../phrases';
import { pictureEn } from './en';
import { pictureId } from './id';

/** What saving a view as a picture says. */
export const PICTURE_BOOK: PhraseBook<typeof pictureEn> = { en: pictureEn, id: pictureId };
