import { panel } from './panel';

/** What the panel says before anything else is fetched. */
export const first = { panel };
