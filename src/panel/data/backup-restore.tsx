import { useState } from 'preact/hooks';
import type { BackupReader } from '../../exchange/backup-reader';
import { FileButton } from '../../ui/file-button';
import { ProgressBar } from '../../ui/progress-bar';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import type { Intake } from './backup-intake';
import { PassphraseField } from './backup-passphrase';
import { type Restoring, useRestore } from './use-restore';

/** Takes a backup back in: into an empty Balik as it was, into another one beside what is there. */
export function BackupRestore() {
  const say = usePhrases('exchange');
  const { state, choose, start, keep, leave, cancel } = useRestore();
  return (
    <div class="stack" data-restore-state={state.kind}>
      <h2>{say('restore')}</h2>
      {state.kind === 'offered' ? (
        <Offer reader={state.reader} isWrong={state.isWrong} onStart={start} onLeave={leave} />
      ) : state.kind === 'reading' ? (
        <Reading share={state.share} onCancel={cancel} />
      ) : state.kind === 'keeping' ? (
        <p role="status">{say('restore.keeping')}</p>
      ) : state.kind === 'damaged' ? (
        <Damaged intake={state.intake} onKeep={keep} onLeave={leave} />
      ) : (
        <ChooseFile onChoose={choose} />
      )}
      <Outcome state={state} />
    </div>
  );
}

function ChooseFile({ onChoose }: { readonly onChoose: (file: Blob) => void }) {
  const say = usePhrases('exchange');
  return (
    <>
      <p class="soft">{say('restore.text')}</p>
      <div class="buttons">
        <FileButton label={say('restore.file')} accept=".ndjson" data-restore onChoose={([file]) => onChoose(file!)} />
      </div>
    </>
  );
}

interface OfferProps {
  readonly reader: BackupReader;
  readonly isWrong: boolean;
  readonly onStart: (reader: BackupReader, passphrase: string | null) => void;
  readonly onLeave: () => void;
}

function Offer({ reader, isWrong, onStart, onLeave }: OfferProps) {
  const say = usePhrases('exchange');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const [passphrase, setPassphrase] = useState('');
  const { created_at: createdAt, made_by: version, encryption } = reader.head;
  const isLocked = encryption !== null;
  const madeAt = Date.parse(createdAt);
  const when = Number.isNaN(madeAt) ? '?' : texts.moment(madeAt, now);
  return (
    <div class="stack" data-restore-preview>
      <p>{say('restore.offer', { when, version: String(version) })}</p>
      {isLocked && (
        <PassphraseField label={say('backup.passphrase')} value={passphrase} hook="restore" onChange={setPassphrase} />
      )}
      {isWrong && (
        <p class="notice" role="alert" data-restore-error="wrong-passphrase">
          {say('restore.wrong-passphrase')}
        </p>
      )}
      <div class="buttons">
        <button
          type="button"
          class="button is-primary"
          data-restore-commit
          disabled={isLocked && passphrase === ''}
          onClick={() => onStart(reader, isLocked ? passphrase : null)}
        >
          {say('restore.start')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {say('export.cancel')}
        </button>
      </div>
    </div>
  );
}

function Reading({ share, onCancel }: { readonly share: number; readonly onCancel: () => void }) {
  const say = usePhrases('exchange');
  const { percent } = useTexts();
  return (
    <div class="stack" aria-busy="true">
      <ProgressBar label={say('restore')} share={share} text={say('restore.reading', { share: percent(share) })} />
      <div class="buttons">
        <button type="button" class="button" onClick={onCancel}>
          {say('export.cancel')}
        </button>
      </div>
    </div>
  );
}

interface DamagedProps {
  readonly intake: Intake;
  readonly onKeep: (intake: Intake) => void;
  readonly onLeave: () => void;
}

function Damaged({ intake, onKeep, onLeave }: DamagedProps) {
  const say = usePhrases('exchange');
  const { commas } = useTexts();
  const { parts, isCutOff } = intake.damage;
  return (
    <div class="stack" role="alert" data-restore-damage={parts.length}>
      <p class="notice">{say('restore.damaged')}</p>
      {isCutOff && <p>{say('restore.cut')}</p>}
      {parts.length > 0 && <p class="small">{say('restore.parts', { parts: commas(parts) })}</p>}
      <div class="buttons">
        <button type="button" class="button is-primary" data-restore-rest onClick={() => onKeep(intake)}>
          {say('restore.rest')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {say('export.cancel')}
        </button>
      </div>
    </div>
  );
}

function Outcome({ state }: { readonly state: Restoring }) {
  const say = usePhrases('exchange');
  if (state.kind === 'refused')
    return (
      <p class="notice" role="alert" data-restore-error={state.why}>
        {say(`restore.${state.why}`)}
      </p>
    );
  return (
    <p role="status" data-restore-done={state.kind === 'done' ? state.counts.how : undefined}>
      {state.kind === 'done' &&
        say(`restore.${state.counts.how}`, {
          accounts: state.counts.newAccounts,
          snapshots: state.counts.newSnapshots,
        })}
      {state.kind === 'cancelled' && say('restore.cancelled')}
    </p>
  );
}
