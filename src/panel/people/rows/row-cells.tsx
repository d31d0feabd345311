import type { PeopleFacts } from '../../../archive/facts/for-people';
import { type AccountContext, currentTags } from '../../../domain/context';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { tagWords } from '../../person/tag-words';
import { usePanel } from '../../shell/use-panel';
import { dateOfFact, type FactKind, shortDate } from './row-facts';
import { CELL } from './table-roles';

interface RowCellsProps {
  readonly columns: readonly FactKind[];
  /** Whether anybody of the list has a tag. */
  readonly hasTags: boolean;
  readonly row: Parameters<typeof dateOfFact>[1];
  readonly facts: PeopleFacts;
  readonly context: AccountContext;
}

/** The cells between the name and what can be done: a date for each column, then tags by name. */
export function RowCells({ columns, hasTags, row, facts, context }: RowCellsProps) {
  const texts = useTexts();
  const say = usePhrases('people');
  const sayContext = usePhrases('context');
  const now = usePanel((state) => state.now);
  return (
    <>
      {columns.map((kind) => {
        const at = dateOfFact(kind, row, facts);
        return (
          <div
            key={kind}
            class="row-date number"
            {...CELL}
            data-fact={kind}
            data-listed-at={kind === 'listed' ? (at ?? undefined) : undefined}
          >
            {at === null ? (
              <>
                <span aria-hidden="true">–</span>
                <span class="unseen">{say('column.unknown')}</span>
              </>
            ) : (
              shortDate(at, texts, now)
            )}
          </div>
        );
      })}
      {hasTags && (
        <div class="row-tags" {...CELL}>
          {currentTags(context).map((tag) => (
            <span key={tag} class="chip">
              {tagWords(tag, sayContext)}
            </span>
          ))}
        </div>
      )}
    </>
  );
}
