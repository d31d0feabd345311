import './data.css';
import './import/import.css';
import type { ComponentType } from 'preact';
import { useTexts } from '../../ui/texts-context';
import { PausedNotice } from '../shell/paused-notice';
import { DATA_PARTS, type DataPart } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { About } from './about';
import { BackupSection } from './backup-section';
import { DataContents } from './data-contents';
import { DeleteEverything } from './delete-everything';
import { ExportSection } from './export-section';
import { ForgetSection } from './forget-section';
import { ImportSection } from './import/import-section';
import { MaskingSection } from './masking-section';
import { MemoryCounts } from './memory-counts';
import { Preferences } from './preferences';
import { PulseSection } from './pulse-section';
import { Troubleshooting } from './troubleshooting';

const SECTIONS: Readonly<Record<DataPart, readonly ComponentType[]>> = {
  import: [ImportSection],
  export: [ExportSection],
  backup: [BackupSection],
  preferences: [Preferences, MaskingSection],
  troubleshooting: [PulseSection, Troubleshooting, MemoryCounts, About],
  delete: [ForgetSection, DeleteEverything],
};

/** What goes out, what is kept, and how Balik behaves. A part that is not shown keeps what was begun in it. */
export function YourDataView() {
  const { t } = useTexts();
  const shown = usePanel(({ route }) => (route.view === 'data' ? (route.part ?? null) : null));
  return (
    <section class="stack data" data-view="data" data-ready>
      <h1 class="unseen">{t('data.title')}</h1>
      <DataContents part={shown} />
      <PausedNotice />
      {DATA_PARTS.map((part) => (
        <div
          key={part}
          class={shown === part ? 'data-part is-alone' : 'data-part'}
          data-part={part}
          hidden={shown !== null && shown !== part}
        >
          {SECTIONS[part].map((Section) => (
            <Section key={Section} />
          ))}
        </div>
      ))}
    </section>
  );
}
