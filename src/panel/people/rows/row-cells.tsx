import type { PeopleFacts } from '../../../archive/facts/for-people';
import { type AccountContext, currentTags } from '../../../domain/context';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { tagWords } from '../../person/tag-words';
import { usePanel } from '../../shell/use-panel';
import { type Columns, dateOfFact, factWords, type Row, shortDate, sinceOf } from './row-facts';
import { CELL } from './table-roles';

interface RowCellsProps {
  readonly columns: Columns;
  readonly row: Row;
  readonly facts: PeopleFacts;
  readonly context: AccountContext;
}

/** The cells between the name and what can be done: since when, what the person noted, and the last interaction. */
export function RowCells({ columns, row, facts, context }: RowCellsProps) {
  const texts = useTexts();
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const interactedAt = columns.hasInteractions ? dateOfFact('interacted', row, facts) : null;
  return (
    <>
      <div class="row-cell number" {...CELL}>
        {sinceOf(columns.since, row, facts).map((kind) => (
          <div
            key={kind}
            class={kind === 'first-seen' ? 'soft' : undefined}
            data-fact={kind}
            data-listed-at={kind === 'listed' ? (row.listedAt ?? undefined) : undefined}
          >
            {factWords(kind, row, facts, { texts, say, now, usual: null })}
          </div>
        ))}
      </div>
      <RowNotes context={context} />
      {columns.hasInteractions && (
        <div class="row-cell number" {...CELL} data-fact="interacted">
          {interactedAt === null ? <Nothing words={say('fact.not-interacted')} /> : shortDate(interactedAt, texts, now)}
        </div>
      )}
    </>
  );
}

/** Why the person follows them, and below it the tags. */
function RowNotes({ context }: { readonly context: AccountContext }) {
  const { list } = useTexts();
  const say = usePhrases('context');
  const { reasons } = context;
  const tags = currentTags(context);
  if (reasons.length + tags.length === 0)
    return (
      <div class="row-cell" {...CELL}>
        <Nothing words={say('filter.none')} />
      </div>
    );
  const why = list(reasons.map((reason) => say(`reason.${reason}`)));
  return (
    <div class="row-cell row-notes" {...CELL}>
      {reasons.length > 0 && <div title={why}>{why}</div>}
      {tags.length > 0 && (
        <div class="row-tags">
          {tags.map((tag) => (
            <span key={tag} class="chip">
              {tagWords(tag, say)}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

/** A cell that is left empty, in words for screen readers. */
function Nothing({ words }: { readonly words: string }) {
  return <span class="unseen">{words}</span>;
}
