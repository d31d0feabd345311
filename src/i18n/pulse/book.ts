import type { PhraseBook } from '../phrases';
import { pulseEn } from '../en/pulse';
import { pulseId } from '../id/pulse';

export const PULSE_BOOK: PhraseBook<typeof pulseEn> = { en: pulseEn, id: pulseId };
