import { useState } from 'preact/hooks';
import type { AnnotationRow } from '../../archive/store/schema';
import type { AccountId } from '../../domain/account';
import { callBackground } from '../../messages/call';
import { Fold } from '../../ui/fold';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { AnnotationForm } from './annotation-form';

interface AnnotationsPartProps {
  readonly viewer: AccountId;
  readonly annotations: readonly AnnotationRow[];
}

/** What the person wrote on the time axis: add, change, delete, and take a deletion back. */
export function AnnotationsPart({ viewer, annotations }: AnnotationsPartProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [edited, setEdited] = useState<string | null>(null);
  const [deleted, setDeleted] = useState<AnnotationRow | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const tell = async (task: () => Promise<unknown>) => {
    try {
      await task();
      setFailed(false);
      return true;
    } catch (error) {
      console.error('A mark on the time axis could not be changed', error);
      setFailed(true);
      return false;
    }
  };
  const keep = (annotation: AnnotationRow) => tell(() => callBackground('keepAnnotation', annotation));
  const remove = async (annotation: AnnotationRow) => {
    const { annotationId } = annotation;
    if (await tell(() => callBackground('deleteAnnotation', { annotationId }))) setDeleted(annotation);
  };
  const hasNotes = annotations.length > 0;
  return (
    <section class="part stack" data-history="annotations">
      {hasNotes && <h2>{say('notes')}</h2>}
      {hasNotes && (
        <ol class="annotations">
          {annotations.map((annotation, index) => (
            <li key={annotation.annotationId} data-annotation={annotation.annotationId} data-at={annotation.at}>
              {edited === annotation.annotationId ? (
                <AnnotationForm
                  annotation={annotation}
                  onKeep={async (changed) => {
                    if (await keep({ ...annotation, ...changed })) setEdited(null);
                  }}
                  onCancel={() => setEdited(null)}
                />
              ) : (
                <>
                  <span class="small number soft">
                    {index + 1} · {texts.day(annotation.at, now)}
                  </span>
                  <span class="annotation-text">{annotation.text}</span>
                  <button
                    type="button"
                    class="button is-plain small"
                    aria-label={say('notes.editOf', { text: annotation.text })}
                    onClick={() => setEdited(annotation.annotationId)}
                  >
                    {say('notes.edit')}
                  </button>
                  <button
                    type="button"
                    class="button is-plain small"
                    aria-label={say('notes.deleteOf', { text: annotation.text })}
                    onClick={() => remove(annotation)}
                  >
                    {say('notes.delete')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      <p role="status" class={hasFailed ? 'notice' : 'unseen'}>
        {hasFailed ? say('failed') : deleted !== null && say('notes.deleted')}
      </p>
      {deleted !== null && (
        <div class="guidance undo">
          <p>{say('notes.deleted')}</p>
          <button
            type="button"
            class="button"
            data-undo="annotation"
            onClick={async () => {
              if (await keep(deleted)) setDeleted(null);
            }}
          >
            {say('bin.back')}
          </button>
        </div>
      )}
      <Fold title={hasNotes ? say('notes.add') : <h2>{say('notes')}</h2>}>
        <div class="stack" data-add-annotation>
          <p class="soft small">{say('notes.text')}</p>
          <AnnotationForm
            annotation={null}
            onKeep={async (added) => {
              await keep({ annotationId: crypto.randomUUID(), viewer, ...added });
            }}
          />
        </div>
      </Fold>
    </section>
  );
}
