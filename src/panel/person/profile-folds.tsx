import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type AccountContext, currentTags, type MeantAccount } from '../../domain/context';
import type { Speak } from '../../i18n/texts';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ContextEditor } from './context-editor';
import { tagWords } from './tag-words';
import { Timeline } from './timeline';
import { useContextOf } from './use-noting';

interface ProfileFoldsProps {
  readonly account: MeantAccount;
  /** Whether it stands among those who don't follow back. */
  readonly isListed: boolean;
  /** What else is known of it, above its timeline. */
  readonly known: ComponentChildren;
}

/**
 * Below the verdict on the profile in sight: one line, which says what is noted and opens to note more, or to the
 * timeline. The keys for noting work while it is closed.
 */
export function ProfileFolds({ account, isListed, known }: ProfileFoldsProps) {
  const say = usePhrases('context');
  const sayOfVerdict = usePhrases('evidence');
  const context = useContextOf(account.number);
  const [open, setOpen] = useState<'notes' | 'timeline' | null>(null);
  const ids = { notes: useId(), timeline: useId() };
  const fold = (part: 'notes' | 'timeline') => ({
    type: 'button' as const,
    'aria-expanded': open === part,
    'aria-controls': ids[part],
    onClick: () => setOpen(open === part ? null : part),
  });
  // Whoever hides names hides what they wrote as well: it may name anybody.
  const isMasked = usePanel((state) => state.masking !== 'off');
  const noted = notedWords(context, say, isMasked);
  return (
    <>
      <div class="profile-folds">
        <button class="chip is-noted" data-fold="notes" {...fold('notes')}>
          {noted.length > 0 && <span class="unseen">{say('title')}: </span>}
          <span class={noted.length > 0 ? 'chip-words' : undefined}>
            {noted.length > 0 ? noted.join(' · ') : say('fold.notes')}
          </span>
        </button>
        <button class="chip" data-fold="timeline" {...fold('timeline')}>
          {sayOfVerdict('verdict.timeline')}
        </button>
      </div>
      <div id={ids.notes} hidden={open !== 'notes'}>
        <ContextEditor account={account} isInSheet={false} isListed={isListed} />
      </div>
      <div id={ids.timeline} hidden={open !== 'timeline'}>
        {open === 'timeline' && (
          <div class="stack is-close">
            {known}
            <Timeline number={account.number} />
          </div>
        )}
      </div>
    </>
  );
}

/** What stands noted, the shortest way: reasons, tags, the note's own words, hidden from the list. */
function notedWords(context: AccountContext, say: Speak<'context'>, isMasked: boolean): string[] {
  const { reasons, note, isKept } = context;
  return [
    ...reasons.map((reason) => say(`reason.${reason}`)),
    ...currentTags(context).map((tag) => tagWords(tag, say)),
    ...(note === '' ? [] : [isMasked ? say('fold.hasNote') : say('fold.note', { note })]),
    ...(isKept ? [say('fold.kept')] : []),
  ];
}
