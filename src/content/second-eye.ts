import { meetingCalled } from './late-script';
import type { openScreenWatch } from './screen-watch';

/** Where the second eye is met, which comes when the page is at rest. */
export const { on: onSecondEye, bring: bringSecondEye } = meetingCalled<typeof openScreenWatch>('balik second eye');
