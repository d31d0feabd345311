/**
 * The background: the only writer. It may be stopped at any moment and forgets everything; whatever it answered is on
 * disk, whatever it did not answer is said again. Listeners are registered synchronously, or the event that woke the
 * worker would be missed.
 */
import { serve } from '../messages/serve';
import { addBeats, addProblem, clearProblems } from '../platform/pulse';
import { onSettings } from '../platform/settings';
import { openPanelOnToolbarClick } from '../platform/side-panel';
import { onStartUp } from '../platform/start-up';
import { answerMarks } from './answer-marks';
import { historyHandlers } from './change-history';
import { emptyBin } from './empty-bin';
import { forgetEverything } from './forget-everything';
import { forgetHandlers } from './forget-some';
import { greetArrivals } from './greet';
import { handWords } from './hand-words';
import { dropLeftAside, importHandlers } from './import-export';
import { keepCapture } from './keep-capture';
import { keepCounts } from './keep-counts';
import { keepPlace } from './keep-place';
import { keepProfile, keepTies } from './keep-profile';
import { addToRecord, discardRecording, startRecording, stopRecording, tellRecorder } from './keep-record';
import { keepScreen } from './keep-screen';
import { keepViewer } from './keep-viewer';
import { mendHandlers } from './mend-archive';
import { noteContexts, takeContextsBack } from './note-contexts';
import { inQueue } from './queue';
import { refusalOf } from './refusal';
import { backupHandlers } from './restore-backup';
import { sealLeftOpen } from './seal-left-open';
import { noteHealthy, noteTrouble } from './write-health';

/** Writes in turn, and says in the panel when there is no writing just now. */
function keeping(task: () => Promise<null>): Promise<null> {
  return inQueue(async () => {
    try {
      const answer = await task();
      await noteHealthy();
      return answer;
    } catch (error) {
      await noteTrouble(error);
      throw error;
    }
  });
}

serve({
  content: {
    recordCapture: (capture, sender) => keeping(() => keepCapture(capture, sender)),
    recordScreen: (page, sender) => keeping(() => keepScreen(page, sender)),
    recordProfile: (sighting) => keeping(() => keepProfile(sighting)),
    recordCounts: (counts) => keeping(() => keepCounts(counts)),
    recordTies: (sightings) => keeping(() => keepTies(sightings)),
    recordViewer: (viewer) => keeping(() => keepViewer(viewer)),
    reportProblem: (problem) =>
      inQueue(async () => {
        await addProblem(problem);
        return null;
      }),
    reportPulse: (beats) =>
      inQueue(async () => {
        await addBeats(beats, Date.now());
        return null;
      }),
    showPlace: (place) => inQueue(() => keepPlace(place)),
    askMarks: ({ viewer, people }) => answerMarks(viewer, people),
    askRecording: () => inQueue(tellRecorder),
    addToRecord: (more) => inQueue(() => addToRecord(more)),
  },
  panel: {
    ...backupHandlers,
    ...forgetHandlers,
    ...historyHandlers,
    ...importHandlers,
    ...mendHandlers,
    editContexts: (asked) => inQueue(() => noteContexts(asked)),
    undoContexts: (asked) => inQueue(() => takeContextsBack(asked)),
    deleteEverything: () => inQueue(forgetEverything),
    startRecording: () => inQueue(startRecording),
    stopRecording: () => inQueue(stopRecording),
    discardRecording: () => inQueue(discardRecording),
    clearProblems: () =>
      inQueue(async () => {
        await clearProblems();
        return null;
      }),
  },
  refusalOf,
  onMalformed(type) {
    const problem = { endpoint: 'message', problem: 'malformed', detail: type, at: Date.now() };
    void inQueue(() => addProblem(problem)).catch(() => undefined);
  },
});

openPanelOnToolbarClick();
greetArrivals();
// Before Start there is nothing to seal; a start-up that is stopped midway is finished by the next.
onStartUp(() => void inQueue(sealLeftOpen).catch(() => undefined));
onStartUp(() => void inQueue(dropLeftAside).catch(() => undefined));
onStartUp(() => void inQueue(emptyBin).catch(() => undefined));
// Each time the worker begins, for an update may bring other words and the browser speak another language since; and when
// the person chooses one.
void handWords();
onSettings(() => void handWords(), new AbortController().signal);
