import { useState } from 'preact/hooks';
import type { AnnotationRow } from '../../archive/store/schema';
import { LONGEST_ANNOTATION } from '../../messages/limits';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';

interface AnnotationFormProps {
  /** Null = a new one. */
  readonly annotation: AnnotationRow | null;
  readonly onKeep: (changed: Pick<AnnotationRow, 'at' | 'text'>) => Promise<void>;
  readonly onCancel?: () => void;
}

export function AnnotationForm({ annotation, onKeep, onCancel }: AnnotationFormProps) {
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [text, setText] = useState(annotation?.text ?? '');
  const [day, setDay] = useState<string | null>(annotation === null ? null : dayOf(annotation.at));
  const shownDay = day ?? dayOf(now);
  const keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const at = momentOf(shownDay);
    if (text.trim() === '' || at === null) return;
    // A mark whose day was not touched keeps its hour.
    const isSameDay = annotation !== null && dayOf(annotation.at) === shownDay;
    await onKeep({ at: isSameDay ? annotation.at : at, text: text.trim() });
    if (annotation === null) setText('');
  };
  return (
    <form class="stack" onSubmit={keep} data-annotation-form={annotation?.annotationId ?? 'new'}>
      <div class="pair">
        <label class="field">
          <span>{say('notes.what')}</span>
          <input
            class="input"
            name="text"
            required
            maxLength={LONGEST_ANNOTATION}
            placeholder={say('notes.example')}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{say('notes.when')}</span>
          <input
            class="input"
            name="day"
            type="date"
            required
            value={shownDay}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </label>
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {say(annotation === null ? 'notes.add' : 'notes.keep')}
        </button>
        {onCancel !== undefined && (
          <button type="button" class="button" onClick={onCancel}>
            {say('notes.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** "2026-11-03" in the person's own time zone. */
function dayOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of that day: no change of clocks moves it to another. */
function momentOf(day: string): number | null {
  const at = new Date(`${day}T12:00`).getTime();
  return Number.isNaN(at) ? null : at;
}
