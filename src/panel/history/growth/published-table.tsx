import type { PublishedKind } from '../../../domain/exports/own-media';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { spanWords } from './media-marks';
import type { MediaSpan } from './media-spans';

interface PublishedTableProps {
  readonly spans: readonly MediaSpan[];
  readonly kinds: readonly PublishedKind[];
}

/** The marks' numbers, newest first; stretches without any are left out. */
export function PublishedTable({ spans, kinds }: PublishedTableProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const rows = spans.filter(({ counts }) => kinds.some((kind) => counts[kind] > 0)).reverse();
  if (rows.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="growth-table" tabIndex={0} aria-label={say('media.table')} data-published-table>
      <table class="small number">
        <caption>{say('media.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('media.when')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {say(`media.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((span) => (
            <tr key={span.from} data-from={span.from}>
              <th scope="row">{spanWords(span, texts, now)}</th>
              {kinds.map((kind) => (
                <td key={kind}>{texts.number(span.counts[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
