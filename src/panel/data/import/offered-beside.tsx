import { useId } from 'preact/hooks';
import type { InteractionChoice } from '../../../domain/exports/import';
import type { FoundBeside } from '../../../exchange/import/read-import';
import { Fold } from '../../../ui/fold';
import { usePhrases } from '../../../ui/texts-context';

interface OfferedBesideProps {
  readonly found: readonly FoundBeside[];
  readonly chosen: ReadonlySet<InteractionChoice>;
  readonly onChoose: (chosen: ReadonlySet<InteractionChoice>) => void;
}

/**
 * What was found beside the lists: all of it with one tick, or kind by kind with its number. None of it is kept unless it
 * is ticked.
 */
export function OfferedBeside({ found, chosen, onChoose }: OfferedBesideProps) {
  const say = usePhrases('importing');
  const id = useId();
  if (found.length === 0) return null;
  const isAll = found.every(({ choice }) => chosen.has(choice));
  const toggle = (choice: InteractionChoice, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(choice);
    else next.delete(choice);
    onChoose(next);
  };
  const each = found.map(({ choice, count }) => (
    <label key={choice} class="check">
      <input
        type="checkbox"
        data-import-also={choice}
        data-count={count}
        checked={chosen.has(choice)}
        onChange={(event) => toggle(choice, event.currentTarget.checked)}
      />
      <span>{say(choice === 'messages' ? 'import.found.threads' : `import.found.${choice}`, { count })}</span>
    </label>
  ));
  return (
    <fieldset class="beside-lists" aria-describedby={id} data-import-found>
      <legend class="small">{say('import.found')}</legend>
      <p id={id} class="soft small">
        {say('import.found.text')}
      </p>
      {found.length > 1 && (
        <label class="check is-all">
          <input
            type="checkbox"
            data-import-all
            checked={isAll}
            ref={(box) => {
              if (box !== null) box.indeterminate = !isAll && chosen.size > 0;
            }}
            onChange={() => onChoose(new Set(isAll ? [] : found.map(({ choice }) => choice)))}
          />
          <span>{say('import.found.all')}</span>
        </label>
      )}
      {found.length > 1 ? <Fold title={say('import.found.each', { count: found.length })}>{each}</Fold> : each}
    </fieldset>
  );
}
