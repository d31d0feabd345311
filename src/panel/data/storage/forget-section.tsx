import { useState } from 'preact/hooks';
import type { ForgetOrder } from '../../../domain/forget-order';
import { Select } from '../../../ui/select';
import { Sheet } from '../../../ui/sheet';
import { usePhrases } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { FORGET_KINDS, type ForgetChoice, NOTHING_CHOSEN, orderOf } from './forget-choice';
import { ForgetUndo } from './forget-undo';
import { listsRead } from './lists-read';
import { useForget } from './use-forget';

/** Deletes a part of what is remembered; for a while it can be undone. */
export function ForgetSection() {
  const say = usePhrases('exchange');
  const [choice, setChoice] = useState(NOTHING_CHOSEN);
  const [asked, setAsked] = useState<ForgetOrder | null>(null);
  const { outcome, run } = useForget();
  const remembered = usePanel((state) => state.remembered!);
  const change = (part: Partial<ForgetChoice>) => setChoice({ ...choice, ...part });
  const order = orderOf(choice, remembered);
  // Where nothing is saved there is no part of it; what was deleted last may still be taken back.
  if (remembered.viewers.length === 0)
    return (
      <div class="stack" data-forget={outcome ?? 'idle'}>
        <p role="status">{outcome !== null && say(`forget.${outcome}`)}</p>
        <ForgetUndo />
      </div>
    );
  return (
    <section class="part stack" data-forget={outcome ?? 'idle'}>
      <h2>{say('forget')}</h2>
      <p class="soft">{say('forget.text')}</p>
      <Select
        label={say('forget.what')}
        value={choice.kind}
        choices={FORGET_KINDS.map((value) => ({ value, text: say(`forget.${value}`) }))}
        onChoose={(kind) => change({ kind })}
        hooks={{ 'data-forget-kind': true }}
      />
      <Which choice={choice} onChange={change} />
      <div class="buttons">
        <button
          type="button"
          class="button is-danger"
          data-forget-ask
          disabled={order === null}
          onClick={() => setAsked(order)}
        >
          {say('forget.ask')}
        </button>
      </div>
      <p role="status">{outcome !== null && say(`forget.${outcome}`)}</p>
      <ForgetUndo />
      {asked !== null && (
        <Sheet labelledBy="forget-title" onClose={() => setAsked(null)}>
          <div class="stack">
            <h2 id="forget-title">{say('forget.sure')}</h2>
            <p>{say(`forget.${asked.kind}.sure`)}</p>
            <div class="buttons">
              <button type="button" class="button" onClick={() => setAsked(null)}>
                {say('forget.no')}
              </button>
              <button
                type="button"
                class="button is-final"
                data-forget-commit
                onClick={() => {
                  setAsked(null);
                  void run(asked);
                }}
              >
                {say('forget.yes')}
              </button>
            </div>
          </div>
        </Sheet>
      )}
    </section>
  );
}

interface WhichProps {
  readonly choice: ForgetChoice;
  readonly onChange: (part: Partial<ForgetChoice>) => void;
}

/** The one field that the kind of deletion asks for. */
function Which({ choice, onChange }: WhichProps) {
  const say = usePhrases('exchange');
  const remembered = usePanel((state) => state.remembered!);
  switch (choice.kind) {
    case 'account':
      return (
        <label class="field">
          <span>{say('forget.username')}</span>
          <input
            class="input"
            value={choice.username}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            data-forget-username
            onInput={(event) => onChange({ username: event.currentTarget.value })}
          />
        </label>
      );
    case 'list':
      return (
        <Select
          label={say('forget.which')}
          value={choice.list}
          choices={[
            { value: '', text: say('forget.choose') },
            ...listsRead(remembered).map(({ key, owner, list }) => ({
              value: key,
              text: say(`list.${list.kind}`, { owner }),
            })),
          ]}
          onChoose={(list) => onChange({ list })}
          hooks={{ 'data-forget-list': true }}
        />
      );
    case 'viewer':
      return (
        <Select
          label={say('forget.which')}
          value={choice.viewer}
          choices={[
            { value: '', text: say('forget.choose') },
            ...remembered.viewers.map(({ id, username }) => ({ value: id as string, text: username ?? id })),
          ]}
          onChoose={(viewer) => onChange({ viewer })}
          hooks={{ 'data-forget-viewer': true }}
        />
      );
    case 'before':
      return (
        <label class="field">
          <span>{say('forget.day')}</span>
          <input
            type="date"
            class="input"
            value={choice.day}
            data-forget-day
            onChange={(event) => onChange({ day: event.currentTarget.value })}
          />
        </label>
      );
  }
}
