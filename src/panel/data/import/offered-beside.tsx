import { useId } from 'preact/hooks';
import type { InteractionChoice } from '../../../domain/exports/import';
import type { FoundBeside } from '../../../exchange/import/read-import';
import { Fold } from '../../../ui/fold';
import { usePhrases, useTexts } from '../../../ui/texts-context';

interface OfferedBesideProps {
  readonly found: readonly FoundBeside[];
  readonly chosen: ReadonlySet<InteractionChoice>;
  readonly onChoose: (chosen: ReadonlySet<InteractionChoice>) => void;
}

/**
 * What was found beside the lists: with one tick, or kind by kind with its number. None of it is kept unless it is ticked;
 * and messages are private of two, so no tick but their own takes them.
 */
export function OfferedBeside({ found, chosen, onChoose }: OfferedBesideProps) {
  const say = usePhrases('importing');
  const { list } = useTexts();
  const id = useId();
  if (found.length === 0) return null;
  const swept = found.flatMap(({ choice }) => (choice === 'messages' ? [] : [choice]));
  const isAll = swept.every((choice) => chosen.has(choice));
  const toggle = (choice: InteractionChoice, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(choice);
    else next.delete(choice);
    onChoose(next);
  };
  const sweep = () => {
    const others = [...chosen].filter((choice) => choice === 'messages');
    onChoose(new Set(isAll ? others : [...swept, ...others]));
  };
  const box = ({ choice, count }: FoundBeside) => (
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
  );
  const isApart = swept.length > 1;
  return (
    <fieldset class="beside-lists" aria-describedby={id} data-import-found>
      <legend class="small">{say('import.found')}</legend>
      <p id={id} class="soft small">
        {say('import.found.text')}
      </p>
      {isApart && (
        <>
          <label class="check is-all">
            <input
              type="checkbox"
              data-import-all
              checked={isAll}
              ref={(input) => {
                if (input !== null) input.indeterminate = !isAll && swept.some((choice) => chosen.has(choice));
              }}
              onChange={sweep}
            />
            <span>
              {say(swept.length < found.length ? 'import.found.allBut' : 'import.found.all')}{' '}
              <span class="soft small">{list(swept.map((choice) => say(`import.found.of.${choice}`)))}</span>
            </span>
          </label>
          <Fold title={say('import.found.each', { count: swept.length })}>
            {found.filter(({ choice }) => choice !== 'messages').map(box)}
          </Fold>
        </>
      )}
      {found.filter(({ choice }) => !isApart || choice === 'messages').map(box)}
    </fieldset>
  );
}
