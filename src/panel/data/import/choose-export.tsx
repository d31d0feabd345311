import { usePhrases } from '../../../ui/texts-context';
import type { ImportState } from './import-state';
import { cancelImport, startImport } from './run-import';

interface ChooseExportProps {
  readonly state: Extract<ImportState, { kind: 'choosing' }>;
}

/** Exports of several people were chosen at once: one of them is read, and never two as one. */
export function ChooseExport({ state: { owners, files } }: ChooseExportProps) {
  const say = usePhrases('importing');
  return (
    <div class="import-offer stack" data-import-choosing>
      <h3>{say('import.choosing.title')}</h3>
      <p>{say('import.choosing.text')}</p>
      <div class="buttons">
        {owners.map((owner) => (
          <button
            key={owner}
            type="button"
            class="button"
            data-import-choose={owner}
            onClick={() => void startImport(files, owner)}
          >
            <bdi dir="ltr">@{owner}</bdi>
          </button>
        ))}
        <button type="button" class="button is-plain" data-import-discard onClick={cancelImport}>
          {say('import.discard')}
        </button>
      </div>
    </div>
  );
}
