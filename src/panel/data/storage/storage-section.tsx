import { useEffect, useState } from 'preact/hooks';
import { readAmounts } from '../../../archive/history/amounts';
import { spaceUsed } from '../../../platform/space-used';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useFromArchive } from '../../shell/use-from-archive';
import { usePanel } from '../../shell/use-panel';
import { sizeWords } from './size-words';
import { TidyPart } from './tidy-part';

/** How much is kept, since when, and what of it could go without being missed. Counted only while somebody looks. */
export function StorageSection() {
  const say = usePhrases('data');
  const isShown = usePanel(({ route }) => route.view === 'data' && route.part === 'storage');
  const hasAny = usePanel((state) => state.remembered!.viewers.length > 0);
  return (
    <section class="part stack" data-storage>
      <h2>{say('remembers')}</h2>
      {!hasAny && <p class="soft">{say('remembers.nothing')}</p>}
      {isShown && hasAny && (
        <>
          <Amounts />
          <TidyPart />
        </>
      )}
    </section>
  );
}

function Amounts() {
  const say = usePhrases('data');
  const texts = useTexts();
  const { number } = texts;
  const now = usePanel((state) => state.now);
  const people = usePanel((state) => state.remembered!.knowledge.accountCount);
  const bytes = useSpaceUsed();
  const amounts = useFromArchive('amounts', readAmounts);
  if (amounts === null) return null;
  const { viewers, snapshots, imports, oldestAt } = amounts;
  return (
    <>
      <dl class="figures">
        {bytes !== null && <Figure name={say('remembers.space')} value={sizeWords(bytes, texts)} hook={bytes} />}
        {oldestAt !== null && <Figure name={say('remembers.since')} value={texts.day(oldestAt, now)} />}
      </dl>
      <dl class="counts">
        <Figure name={say('remembers.viewers')} value={number(viewers)} />
        <Figure name={say('remembers.people')} value={number(people)} />
        <Figure name={say('remembers.snapshots')} value={number(snapshots)} />
        {imports > 0 && <Figure name={say('remembers.imports')} value={number(imports)} />}
      </dl>
    </>
  );
}

interface FigureProps {
  readonly name: string;
  readonly value: string;
  /** The number itself, for scripts. */
  readonly hook?: number;
}

function Figure({ name, value, hook }: FigureProps) {
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd class="number" data-space-used={hook}>
        {value}
      </dd>
    </div>
  );
}

/** Asked anew whenever the archive has changed. */
function useSpaceUsed(): number | null {
  const edition = usePanel((state) => state.remembered!.edition);
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    let isWanted = true;
    void spaceUsed().then((found) => isWanted && setBytes(found));
    return () => {
      isWanted = false;
    };
  }, [edition]);
  return bytes;
}
