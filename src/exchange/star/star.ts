import type { Archive } from '../../archive/store/open';
import { yielding } from '../../archive/store/yielding';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import type { Look } from '../../domain/looks/look';
import { intersection, type Membership, NOBODY, union } from '../../domain/membership';
import { eachHistory, type OwnerHistory } from '../histories';
import type { Scope, ScopeViewer } from '../scope';
import { isoTime } from '../table';
import { writeAccounts } from './accounts';
import { MembersFile } from './members';
import type { Naming } from './naming';
import { snapshotsFile } from './snapshots';
import { SpellsFile } from './spells';
import type { StarFolder } from './star-folder';
import { STAR_VERSION, type StarTable } from './star-table';

/** What the person chose to have written as a star. `now` (epoch ms) dates it. */
export interface StarOrder {
  readonly archive: Archive;
  readonly scope: Scope;
  readonly naming: Naming;
  readonly now: number;
}

/**
 * Writes the history as a star: who (`accounts`), which looks (`snapshots`), who was in which (`members`, in folders by
 * list and year), and from when until when (`spells`). Of several of the person's own accounts each is a star of its own,
 * in a folder `star=…`. Answers how many rows of members there are; `onRows` hears how many so far.
 */
export async function writeStar(
  order: StarOrder,
  folder: StarFolder,
  onRows: (rows: number) => void,
  signal: AbortSignal,
): Promise<number> {
  try {
    let rows = 0;
    const { viewers } = order.scope;
    for (const viewer of viewers) {
      const own = { ...order, scope: { ...order.scope, viewers: [viewer] } };
      const within = viewers.length === 1 ? '' : `star=${await folderNameOf(viewer, order.naming)}/`;
      const star = new Star(own, viewer, folder, within, signal);
      rows += await star.write((some) => onRows(rows + some));
    }
    await (rows === 0 ? folder.discard() : folder.end());
    return rows;
  } catch (error) {
    await folder.discard();
    throw error;
  }
}

async function folderNameOf(viewer: ScopeViewer, naming: Naming): Promise<string> {
  return (await naming.username(viewer.username)) ?? (await naming.id(viewer.id))!;
}

/** One viewer's star. */
class Star {
  readonly #order: StarOrder;
  readonly #viewer: ScopeViewer;
  readonly #folder: StarFolder;
  readonly #within: string;
  readonly #signal: AbortSignal;
  readonly #looks: { readonly number: number; readonly look: Look; readonly history: OwnerHistory }[] = [];
  #members: Membership = NOBODY;
  #rows = 0;

  constructor(order: StarOrder, viewer: ScopeViewer, folder: StarFolder, within: string, signal: AbortSignal) {
    this.#order = order;
    this.#viewer = viewer;
    this.#folder = folder;
    this.#within = within;
    this.#signal = signal;
  }

  async write(onRows: (rows: number) => void): Promise<number> {
    const { archive, scope, naming, now } = this.#order;
    const yieldNow = yielding(this.#signal);
    const pause = async () => void (await yieldNow());
    let names: OwnerHistory['names'] = new Map();
    let spells: SpellsFile | null = null;
    let part = 0;
    for await (const history of eachHistory(archive, scope)) {
      this.#signal.throwIfAborted();
      if (history.looks.length === 0) continue;
      names = history.names;
      await this.#writeMembers(history, `part-${part++}.parquet`, async (rows) => {
        this.#rows += rows;
        onRows(this.#rows);
        await pause();
      });
      spells ??= new SpellsFile(await this.#open('spells.parquet'), this.#about('spells'));
      const ownerId = await naming.id(history.owner);
      this.#members = union(this.#members, await spells.add(history, { scope, ownerId, now }, pause));
    }
    if (spells === null) return 0;
    await spells.close();
    await this.#writeSnapshots();
    const cast = { archive, viewer: this.#viewer.id, members: this.#members, names };
    await writeAccounts(cast, naming, await this.#open('accounts.parquet'), this.#about('accounts'), this.#signal);
    return this.#rows;
  }

  /** A file for each list and year, as Hive lays them out. A year is that of UTC. */
  async #writeMembers(history: OwnerHistory, part: string, onGroup: (rows: number) => Promise<void>): Promise<void> {
    for (const kind of FOLLOW_LIST_KINDS) {
      let file: MembersFile | null = null;
      let year: number | null = null;
      for (const look of history.looks) {
        if (look.list.kind !== kind) continue;
        const own = new Date(look.readAt).getUTCFullYear();
        if (file === null || own !== year) {
          await file?.close();
          year = own;
          const path = `members/list=${kind}/year=${year}/${part}`;
          file = new MembersFile(await this.#open(path), this.#about('members'));
        }
        const set = this.#chosenOf(look);
        this.#looks.push({ number: this.#looks.length + 1, look, history });
        this.#members = union(this.#members, set);
        await file.add(this.#looks.length, set, onGroup);
      }
      await file?.close();
    }
  }

  async #writeSnapshots(): Promise<void> {
    const file = await this.#open('snapshots.parquet');
    for (const piece of await snapshotsFile(this.#looks, this.#order.naming, this.#about('snapshots')))
      await file.add(piece);
    await file.close();
  }

  #chosenOf({ members }: Look): Membership {
    const { accounts } = this.#order.scope;
    return accounts === null ? members : intersection(members, accounts);
  }

  #open(path: string) {
    return this.#folder.open(this.#within + path);
  }

  #about(name: StarTable['name']): Readonly<Record<string, string>> {
    const { now, naming } = this.#order;
    return {
      format: `balik-star-${name}`,
      version: String(STAR_VERSION),
      exported_at: isoTime(now),
      named_by: naming.isPseudonymous ? 'pseudonym' : 'instagram',
    };
  }
}
