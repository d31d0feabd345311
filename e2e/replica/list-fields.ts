/** Where the site's own page of a list says what to ask for next. Told to its page's script too (`document.ts`). */
export const NEXT_CURSOR = 'next_max_id';
