/**
 * The views there are: the one list of them. A view that is named here and nowhere loaded (`app.tsx`) or without a word
 * (`nav.…` in i18n) does not compile.
 */
export const VIEWS = ['now', 'people', 'history', 'insights', 'manners', 'data', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/** Those in the navigation, in its order; to the settings leads the sign beside it. */
export const NAVIGATED: readonly View[] = VIEWS.filter((view) => view !== 'settings');
