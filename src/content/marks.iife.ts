/** What draws marks: a script of its own that comes when the page is at rest, for no mark is drawn before. */
import { bringMarks } from './late-marks';
import { openMarks } from './marks/marks';

bringMarks(openMarks);
