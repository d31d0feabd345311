import './data.css';
import '../import/import.css';
import { useTexts } from '../../ui/texts-context';
import { ImportSection } from '../import/import-section';
import { PausedNotice } from '../paused-notice';
import { About } from './about';
import { BackupSection } from './backup-section';
import { DeleteEverything } from './delete-everything';
import { ExportSection } from './export-section';
import { ForgetSection } from './forget-section';
import { MaskingSection } from './masking-section';
import { MemoryCounts } from './memory-counts';
import { Preferences } from './preferences';
import { PulseSection } from './pulse-section';
import { Troubleshooting } from './troubleshooting';

/** What goes out, what is kept, and how Balik behaves. */
export function YourDataView() {
  const { t } = useTexts();
  return (
    <section class="stack data" data-view="data" data-ready>
      <h1 class="unseen">{t('data.title')}</h1>
      <PausedNotice />
      <ImportSection />
      <ExportSection />
      <BackupSection />
      <Preferences />
      <MaskingSection />
      <MemoryCounts />
      <PulseSection />
      <Troubleshooting />
      <About />
      <ForgetSection />
      <DeleteEverything />
    </section>
  );
}
