import { historyEn } from './en';
import { historyId } from './id';

export const HISTORY_BOOK = { en: historyEn, id: historyId } as const;
