/**
 * The views there are, in the order of the navigation: the one list of them. A view that is named here and nowhere
 * loaded (`app.tsx`) or without a word in the navigation (`nav.…` in i18n) does not compile.
 */
export const VIEWS = ['now', 'people', 'history', 'insights', 'manners', 'data'] as const;
export type View = (typeof VIEWS)[number];
