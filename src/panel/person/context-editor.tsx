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
  /** Whether it stands among those who don't follow back: in a sheet, to hide it is offered above then. */
  readonly isListed: boolean;
}

/** What the person notes of one account: why, tags, a note, keep. In business mode the audience comes first. */
export function ContextEditor({ account, isInSheet, isListed }: ContextEditorProps) {
  const say = usePhrases('context');
  const { isBusiness, hasKeys } = usePanel((state) => state.settings!);
  const { number } = account;
  const context = useContextOf(number);
  const note = useNoting(account, isInSheet);
  const mayHide = isListed || context.isKept;
  useNoteKeys({ isOn: hasKeys, isInSheet, mayHide }, context, note);
  const reasons = (
    <div class="stack is-close" key="reasons">
      <h3>{say('why')}</h3>
      <ReasonButtons context={context} onNote={note} />
      <p class="soft small">
        {say('why.several')} {hasKeys && say(mayHide ? 'why.keys' : 'why.keys.reasons')}
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
      {!(isInSheet && isListed) && <HideSwitch account={account} isInSheet={isInSheet} />}
    </section>
  );
}
