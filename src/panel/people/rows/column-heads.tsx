import { usePhrases } from '../../../ui/texts-context';
import type { FactKind } from './row-facts';
import { COLUMN_HEAD, HEAD_ROW, ROW_GROUP } from './table-roles';

interface ColumnHeadsProps {
  readonly columns: readonly FactKind[];
  /** Whether anybody of the list has a tag. */
  readonly hasTags: boolean;
}

/** The heads of the table, over the rows and out of the way of scrolling. */
export function ColumnHeads({ columns, hasTags }: ColumnHeadsProps) {
  const say = usePhrases('people');
  return (
    <div class="column-heads" {...ROW_GROUP}>
      <div {...HEAD_ROW}>
        <span {...COLUMN_HEAD}>{say('column.name')}</span>
        {columns.map((kind) => (
          <span key={kind} {...COLUMN_HEAD} class="row-date">
            {say(`column.${kind}`)}
          </span>
        ))}
        {hasTags && <span {...COLUMN_HEAD}>{say('column.notes')}</span>}
        <span {...COLUMN_HEAD}>
          <span class="unseen">{say('column.actions')}</span>
        </span>
      </div>
    </div>
  );
}
