import './data.css';
import './import/import.css';
import type { ComponentType } from 'preact';
import { usePhrases } from '../../ui/texts-context';
import { PausedNotice } from '../shell/paused-notice';
import { DATA_PARTS, type DataPart } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { BackupSection } from './backup-section';
import { DataContents } from './data-contents';
import { ExportSection } from './export-section';
import { HelpPart } from './help/help-part';
import { ImportSection } from './import/import-section';
import { DeleteEverything } from './storage/delete-everything';
import { ForgetSection } from './storage/forget-section';
import { StorageSection } from './storage/storage-section';

const SECTIONS: Readonly<Record<DataPart, readonly ComponentType[]>> = {
  import: [ImportSection],
  export: [ExportSection],
  backup: [BackupSection],
  storage: [StorageSection, ForgetSection, DeleteEverything],
  troubleshooting: [HelpPart],
};

/** What comes in, goes out and is kept, one part at a time. A part that is not shown keeps what was begun in it. */
export function YourDataView() {
  const say = usePhrases('data');
  const shown = usePanel(({ route }) => (route.view === 'data' ? route.part : undefined)) ?? DATA_PARTS[0];
  return (
    <section class="stack data" data-view="data" data-ready>
      <h1 class="unseen">{say('title')}</h1>
      <DataContents part={shown} />
      <PausedNotice />
      {DATA_PARTS.map((part) => (
        <div key={part} class="data-part" data-part={part} hidden={shown !== part}>
          {SECTIONS[part].map((Section) => (
            <Section key={Section} />
          ))}
        </div>
      ))}
    </section>
  );
}
