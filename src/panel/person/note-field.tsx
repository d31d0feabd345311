import { useEffect, useRef, useState } from 'preact/hooks';
import type { ContextEdit } from '../../domain/context';
import { LONGEST_NOTE } from '../../messages/limits';
import { usePhrases } from '../../ui/texts-context';

interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (edit: ContextEdit) => void;
}

/** A note in the person's own words; kept when they leave the field, close what it stands in, or the panel. */
export function NoteField({ note, onNote }: NoteFieldProps) {
  const say = usePhrases('context');
  const [written, setWritten] = useState(note);
  const latest = useRef({ written, note, onNote });
  latest.current = { written, note, onNote };
  // Changed elsewhere, or taken back: what is stored is what is shown.
  useEffect(() => setWritten(note), [note]);
  const keep = () => {
    const { written: text, note: kept, onNote: say } = latest.current;
    if (text.trim() !== kept) say({ kind: 'note', note: text.trim() });
  };
  useEffect(() => {
    // A panel that is closed leaves nobody the time to leave the field.
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, []);
  return (
    <label class="field">
      <span>{say('note')}</span>
      <textarea
        class="input"
        rows={2}
        maxLength={LONGEST_NOTE}
        data-note
        value={written}
        onInput={(event) => setWritten(event.currentTarget.value)}
        onBlur={keep}
      />
    </label>
  );
}
