import { useState } from 'preact/hooks';
import { Switch } from '../../ui/switch';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useBackupNote } from '../shell/use-backup-note';
import { usePanel } from '../shell/use-panel';
import { PassphraseField } from './backup-passphrase';
import { BackupRestore } from './backup-restore';
import { type Making, useBackup } from './use-backup';

/** All that is remembered as one file, and back again. */
export function BackupSection() {
  const say = usePhrases('exchange');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const note = useBackupNote();
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const [repeat, setRepeat] = useState('');
  const { making, make, cancel } = useBackup();
  const isMaking = making.kind === 'writing';
  const isUnsure = isLocked && (passphrase === '' || passphrase !== repeat);
  const backedUpAt = note?.backedUpAt ?? null;
  return (
    <>
      <section class="part stack" data-backup={making.kind}>
        <h2>{say('backup')}</h2>
        {note !== null &&
          (backedUpAt === null ? (
            <p>{say('backup.never')}</p>
          ) : (
            <p class="state-line">{say('backup.last', { when: texts.moment(backedUpAt, now) })}</p>
          ))}
        <p class="soft">{say('backup.text')}</p>
        <Switch label={say('backup.lock')} explanation={say('backup.lock.text')} isOn={isLocked} onSwitch={setLocked} />
        {isLocked && (
          <div class="pair">
            <PassphraseField label={say('backup.passphrase')} value={passphrase} hook="new" onChange={setPassphrase} />
            <PassphraseField label={say('backup.repeat')} value={repeat} hook="repeat" onChange={setRepeat} />
          </div>
        )}
        <div class="buttons">
          <button
            type="button"
            class="button is-primary"
            data-export="backup"
            disabled={isUnsure}
            aria-disabled={isMaking}
            onClick={() => !isMaking && make(isLocked ? passphrase : null)}
          >
            {say('backup.make')}
          </button>
          {isMaking && (
            <button type="button" class="button" onClick={cancel}>
              {say('export.cancel')}
            </button>
          )}
        </div>
        <p role="status" class="number">
          <MakingWords making={making} />
          {!isMaking && isUnsure && repeat !== '' && say('backup.differ')}
        </p>
      </section>
      <section class="part">
        <BackupRestore />
      </section>
    </>
  );
}

function MakingWords({ making }: { readonly making: Making }) {
  const say = usePhrases('exchange');
  switch (making.kind) {
    case 'idle':
      return null;
    case 'writing':
      return <>{making.parts === 0 ? say('backup.preparing') : say('backup.writing', { count: making.parts })}</>;
    case 'done':
      return <>{say('backup.done')}</>;
    case 'cancelled':
      return <>{say('export.cancelled')}</>;
    case 'failed':
      return <>{say('export.failed')}</>;
  }
}
