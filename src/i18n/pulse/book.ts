import type { PhraseBook } from '../phrases';
import { pulseEn } from './en';
import { pulseId } from './id';

export const PULSE_BOOK: PhraseBook<typeof pulseEn> = { en: pulseEn, id: pulseId };
