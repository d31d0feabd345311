import { useEffect, useState } from 'preact/hooks';
import { callBackground } from '../../../messages/call';
import { isRunning, MOST_RECORD_CHARS, type Recording, readRecordText } from '../../../platform/recording';
import { saveFile } from '../../../platform/save-file';
import { Fold } from '../../../ui/fold';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { sizeWords } from '../storage/size-words';

type Order = 'startRecording' | 'stopRecording' | 'discardRecording';

/** Begins and ends a recording for a report, and shows the whole of it before the person saves it. */
export function RecordPart() {
  const say = usePhrases('pulse');
  const recording = usePanel((state) => state.recording);
  const now = usePanel((state) => state.now);
  const isOff = usePanel((state) => state.settings?.hasConsented !== true);
  const [hasFailed, setFailed] = useState(false);
  // Whoever threw a recording away is still where the next one begins.
  const [isOpen, setOpen] = useState(false);
  const order = async (what: Order) => {
    setFailed(false);
    try {
      await callBackground(what, null);
    } catch (error) {
      console.error('The recording could not be begun, ended or thrown away', error);
      setFailed(true);
    }
  };
  const isOn = isRunning(recording, now);
  const state = isOn ? 'on' : recording === null ? 'none' : 'over';
  return (
    <Fold title={say('record')} isOpen={isOpen || recording !== null} onToggle={setOpen}>
      <div class="stack" data-recording={state}>
        <p class="soft">{say('record.text')}</p>
        {recording !== null && isOn && <Running recording={recording} onStop={() => order('stopRecording')} />}
        {recording !== null && !isOn && <Over recording={recording} onDiscard={() => order('discardRecording')} />}
        {recording === null && (
          <div class="buttons">
            <button
              type="button"
              class="button"
              data-record="start"
              disabled={isOff}
              onClick={() => order('startRecording')}
            >
              {say('record.start')}
            </button>
          </div>
        )}
        <p role="status" class="small said">
          {hasFailed && say('record.failed')}
        </p>
      </div>
    </Fold>
  );
}

function Running({ recording, onStop }: { readonly recording: Recording; readonly onStop: () => void }) {
  const say = usePhrases('pulse');
  const texts = useTexts();
  const { startedAt, until, chars } = recording;
  useEffect(() => {
    const ending = setTimeout(onStop, Math.max(0, until - Date.now()));
    return () => clearTimeout(ending);
  }, [until]);
  const words = {
    time: texts.clock(startedAt),
    end: texts.clock(until),
    size: sizeWords(chars, texts),
    most: sizeWords(MOST_RECORD_CHARS, texts),
  };
  return (
    <>
      <p>
        <span class="recording-dot" aria-hidden="true" /> {say('record.runs', words)}
      </p>
      <p>{say('record.todo')}</p>
      <div class="buttons">
        <button type="button" class="button" data-record="stop" onClick={onStop}>
          {say('record.stop')}
        </button>
      </div>
    </>
  );
}

function Over({ recording, onDiscard }: { readonly recording: Recording; readonly onDiscard: () => void }) {
  const say = usePhrases('pulse');
  const texts = useTexts();
  const text = useRecordText(recording);
  // Until the key is gone it is not over: somebody ends it who sees that its time is.
  useEffect(() => {
    if (recording.endedBy === null) callBackground('stopRecording', null).catch(() => undefined);
  }, [recording.endedBy]);
  const save = () => {
    const day = new Date(recording.startedAt).toISOString().slice(0, 10);
    saveFile(`balik-record-${day}.txt`, [text ?? ''], 'text/plain');
  };
  const why = recording.endedBy === 'size' ? 'record.full' : recording.endedBy === 'time' ? 'record.timeUp' : null;
  return (
    <>
      {why !== null && <p>{say(why)}</p>}
      <p>{say('record.read', { size: sizeWords(recording.chars, texts) })}</p>
      {recording.parts <= 1 && <p class="notice">{say('record.empty')}</p>}
      <textarea
        class="report"
        readOnly
        rows={14}
        spellcheck={false}
        aria-label={say('record.whole')}
        data-record-text
        value={text ?? ''}
      />
      <div class="buttons">
        <button type="button" class="button" data-record="save" disabled={text === null} onClick={save}>
          {say('record.save')}
        </button>
        <button type="button" class="button" data-record="discard" onClick={onDiscard}>
          {say('record.discard')}
        </button>
      </div>
    </>
  );
}

function useRecordText(recording: Recording): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    readRecordText(recording).then(
      (whole) => isWanted && setText(whole),
      (error) => console.error('The record could not be read', error),
    );
    return () => {
      isWanted = false;
    };
  }, [recording.startedAt, recording.parts]);
  return text;
}
