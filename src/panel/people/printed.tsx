import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PeopleFacts } from '../../archive/facts/for-people';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { NameIndex } from '../listing/name-index';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { PrintTable } from './print-table';
import { toldOfAny } from './rows/row-facts';

/** As many as fill some hundred sheets; who needs more has the export. */
const MOST_PRINTED = 5_000;

interface PrintedProps {
  readonly numbers: Uint32Array;
  readonly index: NameIndex;
  readonly status: ShownStatus;
  readonly facts: PeopleFacts | null;
}

/**
 * On paper: which list, whose and of when, and everybody in it, though the panel draws only those in sight. They are drawn
 * as the browser asks, at once, so their names have to be there: where they are not, or invented names stand in place of
 * them, what is in sight is printed, and that is said.
 */
export function Printed({ numbers, index, status, facts }: PrintedProps) {
  const texts = useTexts();
  const say = usePhrases('people');
  const { t, number } = texts;
  const now = usePanel((state) => state.now);
  const isMasked = usePanel((state) => state.masking !== 'off');
  const { viewers, viewer } = usePanel((state) => state.remembered!);
  const printed = numbers.subarray(0, MOST_PRINTED);
  const latest = useRef<() => void>(() => undefined);
  latest.current = () => {
    if (facts === null || isMasked || printed.some((one) => index.usernames[one] === undefined)) return;
    const host = document.createElement('div');
    host.className = 'print-list';
    document.body.append(host);
    const columns = toldOfAny(status, facts, printed);
    render(<PrintTable {...{ numbers: printed, index, columns, facts, texts, now }} />, host);
  };
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const end = () => {
      const host = document.querySelector('.print-list');
      if (host === null) return;
      render(null, host);
      host.remove();
    };
    addEventListener('beforeprint', () => latest.current(), { signal });
    addEventListener('afterprint', end, { signal });
    return () => {
      ending.abort();
      end();
    };
  }, []);
  const whose = viewers.find((row) => row.id === viewer)?.username ?? viewer ?? '';
  const head = say('print.head', { list: t(`tab.${status}`), viewer: whose, date: texts.day(now, now) });
  return (
    <div class="on-paper">
      <h2>{head}</h2>
      <p class="print-all">{say('shown', { count: numbers.length })}</p>
      {numbers.length > MOST_PRINTED && (
        <p class="print-all">{say('print.most', { count: MOST_PRINTED, all: number(numbers.length) })}</p>
      )}
      <p class="print-sight">{say('print.sight', { all: number(numbers.length) })}</p>
    </div>
  );
}
