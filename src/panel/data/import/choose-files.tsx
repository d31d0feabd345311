import { useState } from 'preact/hooks';
import type { ImportFile } from '../../../exchange/import/read-import';
import { FileButton } from '../../../ui/file-button';
import { Fold } from '../../../ui/fold';
import { usePhrases } from '../../../ui/texts-context';
import { ExportSteps } from '../../advice/export-steps';
import { droppedFiles, filesOf } from './chosen-files';
import { failImport, startImport } from './run-import';

/** The ZIP, its unpacked folder or single files; by choosing or by dropping. `isMain`: nothing else is the next step. */
export function ChooseFiles({ isMain }: { readonly isMain: boolean }) {
  const say = usePhrases('importing');
  const [isOver, setOver] = useState(false);
  const begin = (files: ImportFile[]) => void startImport(files);
  const drop = async (transfer: DataTransfer) => {
    const files = await droppedFiles(transfer);
    if (files !== null) begin(files);
  };
  const take = (files: readonly File[]) => begin(filesOf(files));
  return (
    <>
      {isMain && <p class="soft">{say('import.text')}</p>}
      <fieldset
        class={isOver ? 'drop is-over' : 'drop'}
        data-import-drop
        aria-label={say('import.title')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (event.dataTransfer !== null) drop(event.dataTransfer).catch(failImport);
        }}
      >
        <div class="buttons">
          <FileButton
            label={say('import.file')}
            isPrimary={isMain}
            multiple
            accept=".zip,.json,.html,.htm,application/zip"
            data-import
            onChoose={take}
          />
          <FileButton label={say('import.folder')} data-import-folder webkitdirectory onChoose={take} />
        </div>
        <p class="soft small">{say('import.drop')}</p>
      </fieldset>
      <Fold title={say('import.how')}>
        <ExportSteps />
        <p class="soft small">{say('import.how.also')}</p>
      </Fold>
    </>
  );
}
