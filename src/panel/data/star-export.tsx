import { useId, useState } from 'preact/hooks';
import { LEAST_KEY_LETTERS, newKey } from '../../exchange/star/key';
import { canChooseFolder } from '../../platform/choose-folder';
import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { ExportProgress } from './export-progress';
import type { ExportChoice } from './export-request';
import { useStar } from './use-star';

interface StarExportProps {
  readonly choice: ExportChoice;
  /** Nothing was read yet: the page says so. */
  readonly hasNothing: boolean;
}

/** The history as files to join, for who asks a database; by name, or by pseudonyms of a key. */
export function StarExport({ choice, hasNothing }: StarExportProps) {
  const say = usePhrases('exchange');
  const id = useId();
  const [key, setKey] = useState<string | null>(null);
  const { progress, start, cancel } = useStar(choice);
  const isBusy = progress.kind === 'writing';
  const isShort = key !== null && key.trim().length < LEAST_KEY_LETTERS;
  const isOff = isBusy || isShort || hasNothing;
  const begin = (into: 'zip' | 'folder') => !isOff && start(into, key);
  return (
    <div class="stack" data-star={progress.kind}>
      <p class="soft">{say('star.text')}</p>
      <Switch
        label={say('star.pseudonyms')}
        explanation={say('star.pseudonyms.text')}
        isOn={key !== null}
        onSwitch={(isOn) => setKey(isOn ? newKey() : null)}
        hooks={{ 'data-star-pseudonyms': '' }}
      />
      {key !== null && (
        <label class="field">
          <span>{say('star.key')}</span>
          <input
            type="text"
            class="input"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            value={key}
            data-star-key
            aria-describedby={`${id}-key`}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
          <small id={`${id}-key`} class="soft">
            {isShort ? say('star.key.short', { count: LEAST_KEY_LETTERS }) : say('star.key.text')}
          </small>
        </label>
      )}
      <div class="buttons">
        <button type="button" class="button" data-export="star" aria-disabled={isOff} onClick={() => begin('zip')}>
          {say('star.zip')}
        </button>
        {canChooseFolder() && (
          <button
            type="button"
            class="button"
            data-export="star-folder"
            aria-disabled={isOff}
            onClick={() => begin('folder')}
          >
            {say('star.folder')}
          </button>
        )}
      </div>
      <ExportProgress progress={progress} cancel={cancel} />
    </div>
  );
}
