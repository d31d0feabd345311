import { type AccountContext, type ContextEdit, FOLLOW_REASONS } from '../../domain/context';
import { usePhrases } from '../../ui/texts-context';

interface ReasonButtonsProps {
  readonly context: AccountContext;
  readonly onNote: (edit: ContextEdit) => void;
}

/** The five reasons, one click each. */
export function ReasonButtons({ context, onNote }: ReasonButtonsProps) {
  const say = usePhrases('context');
  return (
    <fieldset class="toggles" aria-label={say('why')}>
      {FOLLOW_REASONS.map((reason) => {
        const isOn = context.reasons.includes(reason);
        return (
          <button
            key={reason}
            type="button"
            class="toggle"
            data-reason={reason}
            aria-pressed={isOn}
            onClick={() => onNote({ kind: 'reason', reason, isOn: !isOn })}
          >
            {say(`reason.${reason}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
