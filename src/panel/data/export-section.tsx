import { useId, useState } from 'preact/hooks';
import type { TableName } from '../../exchange/table';
import { TABLE_FORMATS } from '../../exchange/write-table';
import { Fold } from '../../ui/fold';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { ExportProgress } from './export-progress';
import type { ExportChoice, Which } from './export-request';
import { StarExport } from './star-export';
import { listsRead } from './storage/lists-read';
import { useExport } from './use-export';

const TABLES: readonly TableName[] = ['people', 'changes', 'snapshots', 'interactions', 'annotations'];
const WHICH = ['all', 'current', 'followers', 'following'] as const;
const FIRST: ExportChoice = { format: 'csv', whose: 'shown', which: 'all', from: '', until: '' };

/** The tables as files. Long work: shows how far it is and can be stopped. */
export function ExportSection() {
  const say = usePhrases('exchange');
  const id = useId();
  const [choice, setChoice] = useState(FIRST);
  const { progress, start, cancel } = useExport(choice);
  const change = (part: Partial<ExportChoice>) => setChoice({ ...choice, ...part });
  const remembered = usePanel((state) => state.remembered!);
  const lists = listsRead(remembered);
  const isWriting = progress.kind === 'writing';
  const hasNothing = remembered.viewer === null || remembered.readings.length === 0;
  return (
    <section class="part stack" data-export-progress={progress.kind}>
      <h2>{say('export')}</h2>
      <p class="soft">{say('export.text')}</p>
      <div class="pair is-long">
        <Select
          label={say('export.format')}
          value={choice.format}
          choices={TABLE_FORMATS.map((value) => ({ value, text: say(`export.${value}`) }))}
          onChoose={(format) => change({ format })}
          hooks={{ 'data-export-format': true }}
        />
        <Select
          label={say('export.which')}
          value={choice.which}
          choices={[
            ...WHICH.map((value) => ({ value, text: say(`export.which.${value}`) })),
            ...lists.map(({ key, owner, list }) => ({ value: key, text: say(`list.${list.kind}`, { owner }) })),
          ]}
          onChoose={(which: Which) => change({ which })}
          hooks={{ 'data-export-who': true }}
        />
      </div>
      <Whose choice={choice} onChange={change} />
      <Fold title={say('export.some')}>
        <div class="stack" data-export-dates>
          <div class="pair">
            <DateField
              label={say('export.from')}
              value={choice.from}
              hook="from"
              onChoose={(from) => change({ from })}
            />
            <DateField
              label={say('export.until')}
              value={choice.until}
              hook="until"
              onChoose={(until) => change({ until })}
            />
          </div>
          <p class="soft small">{say('export.dates')}</p>
        </div>
      </Fold>
      {hasNothing && <p id={`${id}-nothing`}>{say('export.nothing')}</p>}
      <ul class="tables">
        {TABLES.map((table) => (
          <li key={table}>
            <button
              type="button"
              data-export={table}
              aria-labelledby={`${id}-${table}`}
              aria-describedby={hasNothing ? `${id}-nothing` : `${id}-${table}-row`}
              aria-disabled={isWriting || hasNothing}
              onClick={() => !isWriting && !hasNothing && start(table)}
            >
              <strong id={`${id}-${table}`}>{say(`export.${table}`)}</strong>
              <span id={`${id}-${table}-row`} class="soft small">
                {say(`export.${table}.row`)}
              </span>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <ExportProgress progress={progress} cancel={cancel} />
      <Fold title={say('star')}>
        <StarExport choice={choice} hasNothing={hasNothing} />
      </Fold>
    </section>
  );
}

interface WhoseProps {
  readonly choice: ExportChoice;
  readonly onChange: (part: Partial<ExportChoice>) => void;
}

/** One's own accounts, where there are several. */
function Whose({ choice, onChange }: WhoseProps) {
  const say = usePhrases('exchange');
  const { viewers, viewer } = usePanel((state) => state.remembered!);
  if (viewers.length < 2) return null;
  const shown = viewers.find((row) => row.id === viewer);
  return (
    <Select
      label={say('export.whose')}
      value={choice.whose}
      choices={[
        { value: 'shown', text: shown?.username ?? viewer ?? '' },
        { value: 'all', text: say('export.whose.all') },
      ]}
      onChoose={(whose) => onChange({ whose })}
      hooks={{ 'data-export-whose': true }}
    />
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hook: string;
  readonly onChoose: (value: string) => void;
}

function DateField({ label, value, hook, onChoose }: DateFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        class="input"
        value={value}
        data-export-date={hook}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </label>
  );
}
