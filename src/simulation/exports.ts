import type { FollowListKind } from '../domain/follow-list';
import { DAY_MS, HOUR_MS } from '../domain/time';
import { isOn, nameAt, type Person } from './people';
import type { World } from './world';

/** One "Download your information", as Instagram made it at one moment and the person brought it later. */
export interface BroughtExport {
  readonly importId: string;
  /** What the file says of its date. */
  readonly exportedAt: number;
  readonly importedAt: number;
  /** Else the export is only known to be no earlier than its date. */
  readonly isDateSure: boolean;
  readonly isDayOnly: boolean;
  /** The person asked for the follows since then alone; null = for all. */
  readonly since: number | null;
  /** Names, each with the second that the follow began. */
  readonly rows: Readonly<Record<FollowListKind, readonly (readonly [username: string, second: number])[]>>;
  /** Places of those whose accounts are deleted and were followed until then. */
  readonly deleted: readonly number[];
}

/** An export of some days ago at most, of the ties as they were then. */
export function exportOf(world: World): BroughtExport {
  const { chance, now, people, traits } = world;
  const madeAt = Math.max(traits.startAt, Math.round(now - chance.logBetween(HOUR_MS, 4 * DAY_MS)));
  const lot = chance.next();
  const isDateSure = lot > 0.15;
  const isDayOnly = lot > 0.85;
  const since = chance.is(0.2) ? madeAt - chance.between(5, 400) * DAY_MS : null;
  const exportedAt = isDayOnly
    ? madeAt - (madeAt % DAY_MS)
    : isDateSure
      ? madeAt
      : Math.round(madeAt - chance.between(0, 2 * DAY_MS));
  const rowsOf = (kind: FollowListKind) =>
    people.flatMap((person): [string, number][] => {
      const begun = begunAt(person, kind, madeAt);
      return begun === null || (since !== null && begun < since) ? [] : [[nameAt(person, madeAt), begun / 1000]];
    });
  return {
    importId: `import-${world.seed}-${now}`,
    exportedAt,
    importedAt: now,
    isDateSure,
    isDayOnly,
    since,
    rows: { followers: rowsOf('followers'), following: rowsOf('following') },
    deleted: people.flatMap((person) => (isDeletedRow(person, madeAt) ? [person.index] : [])),
  };
}

const LONG_AGO_S = 1_500_000_000;
const APART_S = 7_000;

/** When the tie that held then began, in whole seconds of epoch ms; null = none held. */
function begunAt(person: Person, kind: FollowListKind, at: number): number | null {
  const turns = person[kind];
  if (!isOn(turns, at)) return null;
  const begun = turns.findLast((turn) => turn <= at)!;
  const second = begun === Number.NEGATIVE_INFINITY ? LONG_AGO_S + person.index * APART_S : Math.floor(begun / 1000);
  return second * 1000;
}

function isDeletedRow({ deletedAt, following }: Person, at: number): boolean {
  return deletedAt !== null && deletedAt <= at && isOn(following, deletedAt - 1);
}

/** Of all rows of an export the oldest and the newest, epoch ms; null where there are none. */
export function spanOfRows({ rows }: BroughtExport, kind: FollowListKind): readonly [number, number] | null {
  const seconds = rows[kind].map(([, second]) => second);
  if (seconds.length === 0) return null;
  return [Math.min(...seconds) * 1000, Math.max(...seconds) * 1000];
}
