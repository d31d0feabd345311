import { useRef, useState } from 'preact/hooks';
import { saveFile } from '../../platform/save-file';
import { ProgressBar } from '../../ui/progress-bar';
import { Select } from '../../ui/select';
import { useTexts } from '../../ui/texts-context';
import { usePanelStore } from '../use-panel';
import { exportRequest, type WhoToExport } from './export-request';
import { PEOPLE_FORMATS, type PeopleFormat, writePeopleFile } from './write-people-file';

type Progress =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nobody' }
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'done'; readonly count: number };

/** The people list as a file. Long work: shows how far it is and can be stopped. */
export function ExportPeople() {
  const { t } = useTexts();
  const [format, setFormat] = useState<PeopleFormat>('csv');
  const [who, setWho] = useState<WhoToExport>('all');
  const { progress, start, cancel } = useExport(format, who);
  return (
    <section class="part stack" data-export-progress={progress.kind}>
      <h2>{t('data.export')}</h2>
      <p class="soft">{t('data.export.text')}</p>
      <div class="pair">
        <Select
          label={t('data.export.format')}
          value={format}
          choices={PEOPLE_FORMATS.map((value) => ({ value, text: t(`data.export.${value}`) }))}
          onChoose={setFormat}
          hooks={{ 'data-export-format': true }}
        />
        <Select
          label={t('data.export.what')}
          value={who}
          choices={(['all', 'current'] as const).map((value) => ({ value, text: t(`data.export.${value}`) }))}
          onChoose={setWho}
          hooks={{ 'data-export-who': true }}
        />
      </div>
      <div class="buttons">
        <button
          type="button"
          class="button is-primary"
          data-export="people"
          disabled={progress.kind === 'writing'}
          onClick={start}
        >
          {t('data.export.button')}
        </button>
        {progress.kind === 'writing' && (
          <button type="button" class="button" data-export-cancel onClick={cancel}>
            {t('data.export.cancel')}
          </button>
        )}
      </div>
      <ExportProgress progress={progress} />
    </section>
  );
}

function ExportProgress({ progress }: { readonly progress: Progress }) {
  const { t, percent } = useTexts();
  if (progress.kind === 'writing') {
    const words = t('data.export.progress', { share: percent(progress.share) });
    return <ProgressBar label={t('data.export')} share={progress.share} text={words} />;
  }
  return (
    <p role="status">
      {progress.kind === 'done' && t('data.export.done', { count: progress.count })}
      {progress.kind === 'cancelled' && t('data.export.cancelled')}
      {progress.kind === 'failed' && t('data.export.failed')}
      {progress.kind === 'nobody' && t('data.export.nobody')}
    </p>
  );
}

function useExport(format: PeopleFormat, who: WhoToExport) {
  const { language } = useTexts();
  const store = usePanelStore();
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  const start = async () => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setProgress({ kind: 'writing', share: 0 });
    try {
      const asked = await exportRequest(store.getState(), who, Date.now(), signal);
      if (asked === null) return setProgress({ kind: 'nobody' });
      const onShare = (share: number) => setProgress({ kind: 'writing', share });
      const file = await writePeopleFile(format, asked.request, asked.head, language, onShare, signal);
      saveFile(file.name, [...file.parts], file.type);
      setProgress({ kind: 'done', count: asked.request.numbers.length });
    } catch (error) {
      if (!signal.aborted) console.error('The export failed', error);
      setProgress({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { progress, start, cancel: () => ending.current.abort() };
}
