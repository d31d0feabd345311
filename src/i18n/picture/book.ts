import type { PhraseBook } from '../phrases';
import { pictureEn } from '../en/picture';
import { pictureId } from '../id/picture';

/** What saving a view as a picture says. */
export const PICTURE_BOOK: PhraseBook<typeof pictureEn> = { en: pictureEn, id: pictureId };
