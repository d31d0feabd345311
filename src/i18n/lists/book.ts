import { listsEn } from '../en/lists';
import { listsId } from '../id/lists';

export const LISTS_BOOK = { en: listsEn, id: listsId } as const;
