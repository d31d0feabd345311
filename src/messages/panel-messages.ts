import * as v from 'valibot';
import { backupMessages } from './backup-messages';
import { contextMessages } from './context-messages';
import { DONE } from './define';
import { forgetMessages } from './forget-messages';
import { historyMessages } from './history-messages';
import { importMessages } from './import-messages';
import { mendMessages } from './mend-messages';
import { recordingMessages } from './record-messages';

/** What the panel may say. */
export const panelMessages = {
  ...backupMessages,
  ...forgetMessages,
  ...historyMessages,
  ...importMessages,
  ...mendMessages,
  ...contextMessages,
  ...recordingMessages,
  deleteEverything: { says: v.null(), answer: DONE },
  clearProblems: { says: v.null(), answer: DONE },
};
