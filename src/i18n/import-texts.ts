import { importEn } from './en/import';
import { importId } from './id/import';
import type { PhraseBook } from './phrases';
import { addTexts } from './texts';

/** What importing says. Whatever says it imports this file, and with it come the texts. */
export const IMPORT_BOOK: PhraseBook<typeof importEn> = { en: importEn, id: importId };

addTexts(IMPORT_BOOK);
