import { meetingCalled } from './late-script';
import type { openMarks } from './marks/marks';

/** Where what draws marks is met, which comes when the page is at rest: none is drawn before. */
export const { on: onMarks, bring: bringMarks } = meetingCalled<typeof openMarks>('balik marks');
