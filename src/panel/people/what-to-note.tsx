import { useState } from 'preact/hooks';
import { type ContextEdit, FOLLOW_REASONS, type MeantAccount } from '../../domain/context';
import { usePhrases } from '../../ui/texts-context';
import { type Noted, noteContexts, stopWords } from '../person/note-contexts';
import { knownTags, tagIn, tagWords } from '../person/tag-words';
import { offerUndo } from '../shell/offer-undo';
import type { UndoOffer } from '../shell/undo-offer';
import { usePanel, usePanelStore } from '../shell/use-panel';

interface WhatToNoteProps {
  readonly count: number;
  /** Who they are, as the person chose them; null = that could not be read. */
  readonly whoIsMeant: () => Promise<readonly MeantAccount[] | null>;
  /** Called when it is kept. */
  readonly onNoted?: () => void;
}

const OWN_TAG = 'own';

/** Notes one thing of many accounts, or takes it off them. */
export function WhatToNote({ count: chosen, whoIsMeant, onNoted }: WhatToNoteProps) {
  const say = usePhrases('context');
  const store = usePanelStore();
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const contexts = usePanel((state) => state.remembered?.contexts ?? null);
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const [what, setWhat] = useState(isBusiness ? 'tag/prospect' : 'keep');
  const [written, setWritten] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const edit = editOf(what, written);
  const apply = async (isOn: boolean) => {
    if (viewer === null || edit === null) return;
    setDone(0);
    const { view } = store.getState().route;
    const accounts = await whoIsMeant();
    const noted: Noted =
      accounts === null
        ? { changes: [], stoppedBy: 'trouble' }
        : await noteContexts(store, viewer, accounts, [{ ...edit, isOn }], setDone);
    setDone(null);
    const { changes, stoppedBy } = noted;
    const count = changes.length;
    const words: UndoOffer['words'] = (say) => {
      if (stoppedBy !== null) return stopWords(noted, say);
      return count === 0 ? say('undo.none') : say('undo.many', { count });
    };
    offerUndo(store, { words, viewer, changes, view, isInSheet: false });
    if (stoppedBy === null) onNoted?.();
  };
  const reasons = (
    <optgroup key="reasons" label={say('many.what.reason')}>
      {FOLLOW_REASONS.map((reason) => (
        <option key={reason} value={`reason/${reason}`}>
          {say(`reason.${reason}`)}
        </option>
      ))}
    </optgroup>
  );
  const tags = (
    <optgroup key="tags" label={say('many.what.tag')}>
      {knownTags(contexts?.of.values() ?? []).map((tag) => (
        <option key={tag} value={`tag/${tag}`}>
          {tagWords(tag, say)}
        </option>
      ))}
      <option value={OWN_TAG}>{say('many.ownTag')}</option>
    </optgroup>
  );
  const isIdle = done === null;
  return (
    <div class="what-to-note">
      <label class="field">
        <span>{say('many.what')}</span>
        <select class="input" data-what value={what} onChange={(event) => setWhat(event.currentTarget.value)}>
          <option value="keep">{say('many.what.keep')}</option>
          {isBusiness ? [tags, reasons] : [reasons, tags]}
        </select>
      </label>
      {what === OWN_TAG && (
        <input
          class="input"
          type="text"
          maxLength={60}
          autocomplete="off"
          aria-label={say('tag.own')}
          placeholder={say('tag.own')}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      )}
      <div class="buttons">
        <button
          type="button"
          class="button is-primary"
          data-put
          disabled={!isIdle || edit === null || chosen === 0}
          onClick={() => apply(true)}
        >
          {say('many.put')}
        </button>
        <button
          type="button"
          class="button"
          data-take
          disabled={!isIdle || edit === null || chosen === 0}
          onClick={() => apply(false)}
        >
          {say('many.take')}
        </button>
      </div>
      <span class="soft small number" role="status">
        {isIdle ? '' : say('many.working', { done, count: chosen })}
      </span>
    </div>
  );
}

type Switchable = Exclude<ContextEdit, { readonly kind: 'note' }>;

/** Null while an own tag is not written yet. */
function editOf(what: string, written: string): Switchable | null {
  if (what === 'keep') return { kind: 'keep', isOn: true };
  const reason = FOLLOW_REASONS.find((one) => what === `reason/${one}`);
  if (reason !== undefined) return { kind: 'reason', reason, isOn: true };
  const tag = what === OWN_TAG ? tagIn(written) : what.replace(/^tag\//, '');
  return tag === null ? null : { kind: 'tag', tag, isOn: true };
}
