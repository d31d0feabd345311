import { useState } from 'preact/hooks';
import type { ViewerRow } from '../../../archive/store/rows';
import type { AccountId } from '../../../domain/account';
import { type ImportOwner, isUnmetViewer } from '../../../domain/exports/import';
import { parsePastedNames } from '../../../domain/pasted-names';
import { Select } from '../../../ui/select';
import { usePhrases, useTexts } from '../../../ui/texts-context';

export interface ChosenOwner {
  readonly owner: ImportOwner;
  readonly name: string;
}

const NEW = 'new';

interface OwnerChoiceProps {
  readonly ownerUsername: string | null;
  /** The names it bears, where it bears more than one. */
  readonly names: readonly string[];
  readonly viewers: readonly ViewerRow[];
  readonly onChoose: (owner: ChosenOwner | null) => void;
  /** Whether what was typed cannot be a username. */
  readonly onNoName: (isNoName: boolean) => void;
}

/** Whose export it is, where the archive cannot tell: one of the accounts known here, or a new one. */
export function OwnerChoice({ ownerUsername, names, viewers, onChoose, onNoName }: OwnerChoiceProps) {
  const { t } = useTexts();
  const say = usePhrases('importing');
  const [value, setValue] = useState<string>(ownerUsername === null ? '' : NEW);
  const [typed, setTyped] = useState('');
  const nameOf = (viewer: ViewerRow) => viewer.username ?? t('viewer.unnamed', { id: viewer.id });
  const choose = (next: string) => {
    setValue(next);
    setTyped('');
    onNoName(false);
    const viewer = viewers.find(({ id }) => id === next);
    if (viewer !== undefined) onChoose(chosenViewer(viewer.id, nameOf(viewer)));
    else if (names.includes(next)) onChoose(chosenName(next));
    else if (next === NEW && ownerUsername !== null) onChoose(chosenName(ownerUsername));
    else onChoose(null);
  };
  const type = (text: string) => {
    setTyped(text);
    setValue('');
    const username = nameTyped(text);
    onChoose(username === null ? null : chosenName(username));
    onNoName(username === null && text.trim() !== '');
  };
  const borne = names.map((name) => ({ value: name, text: `@${name}` }));
  const known = viewers.map((viewer) => ({ value: viewer.id as string, text: `@${nameOf(viewer)}` }));
  const first =
    ownerUsername === null
      ? { value: '', text: '–' }
      : { value: NEW, text: say('import.preview.newViewer', { owner: ownerUsername }) };
  return (
    <fieldset class="whose stack is-close">
      {ownerUsername === null && names.length === 0 && (
        <label class="field">
          <span>{say('import.preview.username')}</span>
          <input
            class="input"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            placeholder="@"
            data-import-username
            aria-invalid={typed.trim() !== '' && nameTyped(typed) === null}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </label>
      )}
      {viewers.length + names.length > 0 && (
        <Select
          label={say(
            ownerUsername === null && names.length === 0 ? 'import.preview.knownOwner' : 'import.preview.owner',
          )}
          value={value}
          choices={[first, ...borne, ...known]}
          onChoose={choose}
          hooks={{ 'data-import-owner': true }}
        />
      )}
    </fieldset>
  );
}

/** One username, with or without @, or the address of the profile; null where it is neither. */
function nameTyped(text: string): string | null {
  const { usernames, notUnderstood } = parsePastedNames(text);
  return usernames.length === 1 && notUnderstood.length === 0 ? usernames[0]! : null;
}

export function chosenViewer(id: AccountId, name: string): ChosenOwner {
  return { owner: isUnmetViewer(id) ? { username: id.slice(1) } : { id }, name };
}

export function chosenName(username: string): ChosenOwner {
  return { owner: { username }, name: username };
}
