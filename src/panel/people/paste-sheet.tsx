import { useState } from 'preact/hooks';
import { findAccounts } from '../../archive/accounts/read-accounts';
import type { AccountRow } from '../../archive/store/rows';
import { type PastedNames, parsePastedNames } from '../../domain/pasted-names';
import { Sheet } from '../../ui/sheet';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { WhatToNote } from './what-to-note';

interface Preview {
  readonly pasted: PastedNames;
  readonly found: readonly AccountRow[];
  readonly notFound: readonly string[];
}

/** A list of usernames from elsewhere: first what of it was found, then what to note of those. */
export function PasteSheet({ onClose }: { readonly onClose: () => void }) {
  const say = usePhrases('context');
  const archive = usePanel((state) => state.archive);
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<Preview | null>(null);
  const look = async (event: Event) => {
    event.preventDefault();
    if (archive === null) return;
    const pasted = parsePastedNames(text);
    const found = await findAccounts(archive, pasted.usernames);
    const notFound = pasted.usernames.filter((name) => !found.has(name));
    setPreview({ pasted, found: [...found.values()], notFound });
  };
  return (
    <Sheet labelledBy="paste-title" onClose={onClose}>
      <form class="stack" onSubmit={look}>
        <h2 id="paste-title">{say('paste.title')}</h2>
        <label class="field">
          <span>{say('paste.text')}</span>
          <textarea
            class="input"
            rows={5}
            spellcheck={false}
            data-pasted
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setPreview(null);
            }}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="button is-primary" data-look-up disabled={text.trim() === ''}>
            {say('paste.read')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {say('paste.close')}
          </button>
        </div>
      </form>
      {preview !== null && <PreviewPart preview={preview} onNoted={onClose} />}
    </Sheet>
  );
}

function PreviewPart({ preview, onNoted }: { readonly preview: Preview; readonly onNoted: () => void }) {
  const say = usePhrases('context');
  const { pasted, found, notFound } = preview;
  const { notUnderstood, repeats } = pasted;
  return (
    <section class="stack paste-preview" data-paste-preview data-found={found.length}>
      <p class="unseen" role="status">
        {found.length === 0 ? say('paste.nobody') : say('paste.found', { count: found.length })}
      </p>
      {found.length === 0 ? (
        <p>{say('paste.nobody')}</p>
      ) : (
        <Names
          title={say('paste.found', { count: found.length })}
          names={found.map(({ username }) => `@${username}`)}
          name="found"
        />
      )}
      {notFound.length > 0 && (
        <Names
          title={say('paste.notFound', { count: notFound.length })}
          names={notFound.map((username) => `@${username}`)}
          name="not-found"
        />
      )}
      {notUnderstood.length > 0 && (
        <Names
          title={say('paste.notUnderstood', { count: notUnderstood.length })}
          names={notUnderstood}
          name="not-understood"
        />
      )}
      {repeats > 0 && <p class="soft small">{say('paste.repeats', { count: repeats })}</p>}
      {found.length > 0 && <WhatToNote count={found.length} whoIsMeant={async () => found} onNoted={onNoted} />}
    </section>
  );
}

interface NamesProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly name: 'found' | 'not-found' | 'not-understood';
}

/** As many names as one looks through. */
const MOST_NAMES = 200;

function Names({ title, names, name }: NamesProps) {
  return (
    <details data-names={name} data-count={names.length} open={names.length <= 12}>
      <summary>{title}</summary>
      <p class="small names-line">
        {names.slice(0, MOST_NAMES).map((one, at) => (
          <span key={`${at} ${one}`}>
            {at > 0 && ', '}
            <bdi>{one}</bdi>
          </span>
        ))}
        {names.length > MOST_NAMES && ' …'}
      </p>
    </details>
  );
}
