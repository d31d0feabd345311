import type { MeantAccount } from '../../domain/context';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { HideSwitch } from './hide-switch';
import { NoteField } from './note-field';
import { ReasonButtons } from './reason-buttons';
import { TagButtons } from './tag-buttons';
import { useNoteKeys } from './use-note-keys';
import { useContextOf, useNoting } from './use-noting';

interface ContextEditorProps {
  readonly account: MeantAccount;
  readonly isInSheet: boolean;
  /** To hide the account is offered elsewhere on the sheet. */
  readonly isHideAbove?: boolean;
}

/** What the person notes of one account: why, tags, a note, keep. In business mode the audience comes first. */
export function ContextEditor({ account, isInSheet, isHideAbove = false }: ContextEditorProps) {
  const say = usePhrases('context');
  const { isBusiness, hasKeys } = usePanel((state) => state.settings!);
  const { number } = account;
  const context = useContextOf(number);
  const note = useNoting(account, isInSheet);
  useNoteKeys({ isOn: hasKeys, isInSheet }, context, note);
  const reasons = (
    <div class="stack is-close" key="reasons">
      <h3>{say('why')}</h3>
      <ReasonButtons context={context} onNote={note} />
      <p class="soft small">
        {say('why.several')} {hasKeys && say('why.keys')}
      </p>
    </div>
  );
  const tags = (
    <div class="stack is-close" key="tags">
      <h3>{say(isBusiness ? 'audience' : 'tags')}</h3>
      <TagButtons context={context} onNote={note} />
    </div>
  );
  return (
    <section class="context stack" aria-label={say('title')} data-context={isBusiness ? 'business' : 'personal'}>
      {isBusiness ? [tags, reasons] : [reasons, tags]}
      <NoteField key={number} note={context.note} onNote={note} />
      {!isHideAbove && <HideSwitch account={account} isInSheet={isInSheet} />}
    </section>
  );
}
