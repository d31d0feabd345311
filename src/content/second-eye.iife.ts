/**
 * The second eye: reads the person's own lists from the screen where no answer brings them. A script of its own that comes
 * when the page is at rest, for the first one must be there before anything else, and small.
 */
import { openScreenWatch } from './screen-watch';
import { bringSecondEye } from './second-eye';

bringSecondEye(openScreenWatch);
