import { useId, useState } from 'preact/hooks';
import { INTERACTION_CHOICES, type InteractionChoice } from '../../domain/import';
import type { ImportFile } from '../../exchange/import/read-import';
import { FileButton } from '../../ui/file-button';
import { useTexts } from '../../ui/texts-context';
import { droppedFiles, filesOf } from './chosen-files';
import { failImport, startImport } from './run-import';

/** The ZIP, its unpacked folder or single files; by choosing or by dropping. `isMain`: nothing else is the next step. */
export function ChooseFiles({ isMain }: { readonly isMain: boolean }) {
  const { t } = useTexts();
  const [chosen, setChosen] = useState<ReadonlySet<InteractionChoice>>(new Set());
  const [isOver, setOver] = useState(false);
  const begin = (files: ImportFile[]) => void startImport(files, chosen);
  const drop = async (transfer: DataTransfer) => {
    const files = await droppedFiles(transfer);
    if (files !== null) begin(files);
  };
  const take = (files: readonly File[]) => begin(filesOf(files));
  return (
    <>
      <p class="soft">{t('import.text')}</p>
      <fieldset
        class={isOver ? 'drop is-over' : 'drop'}
        data-import-drop
        aria-label={t('import.title')}
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
            label={t('import.file')}
            isPrimary={isMain}
            multiple
            accept=".zip,.json,.html,.htm,application/zip"
            data-import
            onChoose={take}
          />
          <FileButton label={t('import.folder')} data-import-folder webkitdirectory onChoose={take} />
        </div>
        <p class="soft small">{t('import.drop')}</p>
      </fieldset>
      <AlsoRead chosen={chosen} onChoose={setChosen} />
    </>
  );
}

interface AlsoReadProps {
  readonly chosen: ReadonlySet<InteractionChoice>;
  readonly onChoose: (chosen: ReadonlySet<InteractionChoice>) => void;
}

/** What is read beside the lists: nothing, unless switched on. */
function AlsoRead({ chosen, onChoose }: AlsoReadProps) {
  const { t } = useTexts();
  const id = useId();
  const toggle = (choice: InteractionChoice, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(choice);
    else next.delete(choice);
    onChoose(next);
  };
  return (
    <details class="also">
      <summary>{t('import.also')}</summary>
      <fieldset aria-describedby={id}>
        <legend class="unseen">{t('import.also')}</legend>
        <p id={id} class="soft small">
          {t('import.also.text')}
        </p>
        {INTERACTION_CHOICES.map((choice) => (
          <label key={choice} class="check">
            <input
              type="checkbox"
              data-import-also={choice}
              checked={chosen.has(choice)}
              onChange={(event) => toggle(choice, event.currentTarget.checked)}
            />
            {t(`import.also.${choice}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
