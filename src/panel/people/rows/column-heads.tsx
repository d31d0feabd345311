import { usePhrases } from '../../../ui/texts-context';
import type { Columns } from './row-facts';
import { COLUMN_HEAD, HEAD_ROW, ROW_GROUP } from './table-roles';

/** The heads of the table. They stay where they are while the rows go by under them, and so are as wide as these. */
export function ColumnHeads({ since, hasInteractions }: Columns) {
  const say = usePhrases('people');
  return (
    <div class="column-heads" {...ROW_GROUP}>
      <div {...HEAD_ROW}>
        <span {...COLUMN_HEAD}>{say('column.name')}</span>
        <span {...COLUMN_HEAD}>{say(since.includes('listed') ? 'column.listed' : 'column.since')}</span>
        <span {...COLUMN_HEAD}>{say('column.notes')}</span>
        {hasInteractions && <span {...COLUMN_HEAD}>{say('column.interacted')}</span>}
        <span {...COLUMN_HEAD}>
          <span class="unseen">{say('column.actions')}</span>
        </span>
      </div>
    </div>
  );
}
