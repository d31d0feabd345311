import { historyEn } from '../en/history';
import { historyId } from '../id/history';

export const HISTORY_BOOK = { en: historyEn, id: historyId } as const;
