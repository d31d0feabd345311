import { isPrivateIn, isVerifiedIn } from '../../archive/accounts/account-chunk';
import { eachColumns } from '../../archive/accounts/read-accounts';
import { readFollowDates } from '../../archive/imports/read-imports';
import type { Archive } from '../../archive/store/open';
import type { AccountColumns } from '../../archive/store/rows';
import { yielding } from '../../archive/store/yielding';
import type { AccountId, AccountNumber } from '../../domain/account';
import type { NameFact } from '../../domain/looks/look';
import { hasNumber, type Membership } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { encodedNumbers } from '../parquet-column';
import { ParquetPieces } from '../parquet-pieces';
import type { Naming } from './naming';
import type { OpenFile } from './star-folder';
import type { StarTable } from './star-table';

/** Who stands in any of the other files: one row each, and every name once. */
export const ACCOUNTS: StarTable = {
  name: 'accounts',
  columns: [
    { name: 'account', type: 'count', isAlwaysKnown: true },
    { name: 'account_id', type: 'text' },
    { name: 'username', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'usernames', type: 'texts' },
    { name: 'full_names', type: 'texts' },
    { name: 'named_at', type: 'moments' },
    { name: 'verified', type: 'boolean' },
    { name: 'private', type: 'boolean' },
    { name: 'first_seen_at', type: 'moment' },
    { name: 'follows_viewer_since', type: 'moment' },
    { name: 'viewer_follows_since', type: 'moment' },
  ],
};

/** Chunks of a thousand to a row group: writing one is a task of some ten milliseconds. */
const GROUP_CHUNKS = 20;

/** Who to write, and what is known of them besides their rows. */
export interface Cast {
  readonly archive: Archive;
  readonly viewer: AccountId;
  readonly members: Membership;
  /** Of those who ever changed theirs, oldest first. */
  readonly names: ReadonlyMap<AccountNumber, readonly NameFact[]>;
}

/** Writes them, by their numbers. */
export async function writeAccounts(
  cast: Cast,
  naming: Naming,
  file: OpenFile,
  about: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<void> {
  const pieces = new ParquetPieces(ACCOUNTS.columns, about);
  const since = await readFollowDates(cast.archive, cast.viewer);
  const yieldNow = yielding(signal);
  let columns = ACCOUNTS.columns.map((): unknown[] => []);
  const writeGroup = async () => {
    const rows = columns[0]!.length;
    if (rows === 0) return;
    const [numbers, ...rest] = columns;
    const values = [
      {
        written: encodedNumbers(Int32Array.from(numbers as number[]), {
          min: numbers![0] as number,
          max: numbers!.at(-1) as number,
        }),
      },
      ...rest.map((data) => ({ data })),
    ];
    await file.add(pieces.group(values, rows));
    columns = ACCOUNTS.columns.map(() => []);
  };
  let chunks = 0;
  for await (const chunk of eachColumns(cast.archive, signal)) {
    const some = await rowsOf(chunk, cast, naming, since);
    for (const [at, column] of some.entries()) for (const value of column) columns[at]!.push(value);
    if (++chunks % GROUP_CHUNKS === 0) await writeGroup();
    await yieldNow();
  }
  await writeGroup();
  await file.add(pieces.end());
  await file.close();
}

type Since = Awaited<ReturnType<typeof readFollowDates>>;

/** The accounts of one chunk, column by column in the order of the file. */
async function rowsOf(chunk: AccountColumns, { members, names }: Cast, naming: Naming, since: Since) {
  const { firstNumber, ids, usernames, fullNames, flags, firstSeenAt } = chunk;
  const places = usernames.flatMap((_, at) => (hasNumber(members, firstNumber + at) ? [at] : []));
  const of = <Value>(value: (at: number) => Value) => places.map(value);
  const spans = of((at) => names.get(firstNumber + at) ?? null);
  const known = (fullName: string) => (naming.isPseudonymous ? null : fullName);
  const bornesOf = (spans: readonly NameFact[] | null) =>
    spans === null ? null : naming.usernames(spans.map(({ username }) => username));
  const sinceIn = (list: keyof Since) =>
    of((at) => {
      const date = since[list].get(firstNumber + at);
      if (date === undefined) return null;
      // To the second it would tell who somebody is to whoever has the same export.
      return naming.isPseudonymous ? date - (date % DAY_MS) : date;
    });
  return [
    of((at) => firstNumber + at),
    await naming.ids(of((at) => ids[at] || null)),
    await naming.usernames(of((at) => usernames[at]!)),
    of((at) => known(fullNames[at]!)),
    // Nearly nobody ever changed theirs.
    spans.every((own) => own === null) ? spans : await Promise.all(spans.map(bornesOf)),
    spans.map((own) => (own === null || naming.isPseudonymous ? null : own.map(({ fullName }) => fullName))),
    spans.map((own) => own?.map(({ at }) => at) ?? null),
    of((at) => isVerifiedIn(flags[at]!)),
    of((at) => isPrivateIn(flags[at]!)),
    of((at) => firstSeenAt[at]!),
    sinceIn('followers'),
    sinceIn('following'),
  ];
}
