import type { Measure } from '../../domain/insights/measure';
import { usePhrases } from '../../ui/texts-context';

interface ShareCellProps {
  readonly measure: Measure | null;
  readonly write: (value: number) => string;
  readonly name: string;
  /** Counted apart, because it is too early to tell of them. */
  readonly apart?: number;
}

/** A number in a table and, small under it, how many accounts it rests on; a dash where it is not known. */
export function ShareCell({ measure, write, name, apart = 0 }: ShareCellProps) {
  const say = usePhrases('insights');
  if (measure === null)
    return (
      <td data-insight={name} data-value="">
        <span aria-hidden="true">–</span>
        <span class="unseen">{say('unknown')}</span>
        <Apart count={apart} />
      </td>
    );
  return (
    <td data-insight={name} data-value={measure.value} data-rests-on={measure.restsOn}>
      {write(measure.value)}
      <br />
      <span class="soft">{say('restsOn', { count: measure.restsOn })}</span>
      <Apart count={apart} />
    </td>
  );
}

function Apart({ count }: { readonly count: number }) {
  const say = usePhrases('insights');
  if (count === 0) return null;
  return (
    <>
      <br />
      <span class="soft" data-too-early={count}>
        {say('apart', { count })}
      </span>
    </>
  );
}
