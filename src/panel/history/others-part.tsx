import { useEffect, useState } from 'preact/hooks';
import { readHistory } from '../../archive/history/looks-over-time';
import type { SnapshotRow } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { numbersOf } from '../../domain/membership';
import { peopleYouFollowIn } from '../../domain/ties/both-follow';
import { InitialsDisc, PersonName } from '../../ui/person-name';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { useRowsOf } from './changes/use-rows-of';
import { SnapshotList } from './snapshot-list';

interface OthersPartProps {
  readonly viewer: AccountId;
  readonly snapshots: readonly SnapshotRow[];
  readonly onDelete: (snapshot: SnapshotRow) => void;
}

/** Lists of other owners: kept as theirs, with whom the viewer follows of them. */
export function OthersPart({ viewer, snapshots, onDelete }: OthersPartProps) {
  const say = usePhrases('history');
  const titleOf = ({ list, ownerUsername }: SnapshotRow) =>
    say(`others.${list.kind}`, { owner: ownerUsername ?? list.owner });
  const lists = new Map<string, SnapshotRow>();
  for (const snapshot of snapshots) {
    const key = `${snapshot.list.owner}/${snapshot.list.kind}`;
    if (!lists.has(key)) lists.set(key, snapshot);
  }
  return (
    <section class="part stack" data-history="others">
      <h2>{say('others')}</h2>
      <p class="soft small">{say('others.text')}</p>
      <ul class="others">
        {[...lists].map(([key, newest]) => (
          <BothFollow key={key} viewer={viewer} snapshot={newest} title={titleOf(newest)} />
        ))}
      </ul>
      <SnapshotList snapshots={snapshots} titleOf={titleOf} onDelete={onDelete} />
    </section>
  );
}

const MOST_SHOWN = 200;

interface BothFollowProps {
  readonly viewer: AccountId;
  readonly snapshot: SnapshotRow;
  readonly title: string;
}

/** Whom of this list the viewer follows too. */
function BothFollow({ viewer, snapshot, title }: BothFollowProps) {
  const say = usePhrases('history');
  const archive = usePanel((state) => state.archive);
  const following = usePanel((state) => state.remembered!.knowledge.following);
  const [both, setBoth] = useState<readonly number[] | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { owner, kind } = snapshot.list;
  useEffect(() => {
    if (archive === null) return;
    const ending = new AbortController();
    readHistory(archive, viewer, owner).then(
      ({ looks }) => {
        const look = looks.find((one) => one.snapshotId === snapshot.snapshotId);
        const found = look === undefined ? [] : [...numbersOf(peopleYouFollowIn(look, viewer, following))];
        if (!ending.signal.aborted) setBoth(found);
      },
      (error) => console.error('The list of another account could not be read', error),
    );
    return () => ending.abort();
  }, [archive, viewer, owner, snapshot.snapshotId, following]);
  const { rows } = useRowsOf(isOpen && both !== null ? both.slice(0, MOST_SHOWN) : []);
  return (
    <li class="stack" data-both-follow={both?.length} data-list={kind}>
      <h3>{title}</h3>
      {both !== null && (
        <p class="small">
          {say(snapshot.coverage.kind === 'whole' ? 'others.both' : 'others.bothPartial', { count: both.length })}{' '}
          {both.length > 0 && (
            <button type="button" class="button is-plain small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {say(isOpen ? 'others.hide' : 'others.show')}
            </button>
          )}
        </p>
      )}
      {isOpen && (
        <ul>
          {[...rows.values()].map((row) => (
            <li key={row.number} class="person other-person" data-both={row.username}>
              <InitialsDisc username={row.username} fullName={row.fullName} />
              <PersonName username={row.username} fullName={row.fullName} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
