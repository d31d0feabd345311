import { listsEn } from './en';
import { listsId } from './id';

export const LISTS_BOOK = { en: listsEn, id: listsId } as const;
