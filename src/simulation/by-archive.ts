import { eachColumns } from '../archive/accounts/read-accounts';
import { readHistory } from '../archive/history/looks-over-time';
import { readEvidenceOfMany } from '../archive/history/read-evidence-of-many';
import { type Archive, openArchive } from '../archive/store/open';
import { recordCapture } from '../archive/write/capture';
import { recordCounts } from '../archive/write/counts';
import { deleteEverything } from '../archive/write/delete-everything';
import { recordProfile, recordTie } from '../archive/write/profile';
import type { Account } from '../domain/account';
import { allChanges } from '../domain/changes/changes';
import type { Look } from '../domain/looks/look';
import { bySide } from '../domain/looks/side-sets';
import { type Membership, membershipOf, numbersOf } from '../domain/membership';
import { bringExport } from './bring-export';
import type { BroughtExport } from './exports';
import type { Page } from './pages';
import { fbidOf, nameAt } from './people';
import type { Answers, Records, Said, ShownCounts, TieAnswers } from './records';
import { VIEWER, VIEWER_NAME, type World } from './world';

/** Archives for one world after the other; each finds its own empty. */
export async function byArchive(): Promise<(world: World) => Promise<Records>> {
  const archive = await openArchive({ name: 'simulation' });
  return async (world) => {
    await deleteEverything(archive);
    return new ByArchive(world, archive);
  };
}

/** Remembers in an archive, by the functions that the background calls, and asks those that the panel calls. */
export class ByArchive implements Records {
  readonly #world: World;
  readonly #archive: Archive;

  /** `archive`: an empty one. */
  constructor(world: World, archive: Archive) {
    this.#world = world;
    this.#archive = archive;
  }

  async page({ rows, deactivated, kind, ...page }: Page): Promise<void> {
    const accounts = rows.map((index) => this.#account(index));
    const group =
      deactivated === undefined
        ? {}
        : {
            deactivated: { size: deactivated.size, named: deactivated.named.map((index) => this.#account(index)) },
          };
    await recordCapture(this.#archive, { ...page, ...group, viewer: VIEWER, list: { owner: VIEWER, kind }, accounts });
  }

  #account(index: number): Account {
    const person = this.#world.people[index]!;
    return {
      id: person.id,
      fbidV2: fbidOf(index),
      username: nameAt(person, this.#world.now),
      fullName: '',
      isPrivate: null,
      isVerified: null,
    };
  }

  async counts({ at: observedAt, source, followers, following }: ShownCounts): Promise<void> {
    if (source !== 'profile') {
      const shown = (range: ShownCounts['followers']) =>
        range === null ? null : { source, low: range[0], high: range[1] };
      const header = { viewer: VIEWER, owner: VIEWER, username: VIEWER_NAME, observedAt };
      return recordCounts(this.#archive, { ...header, followers: shown(followers), following: shown(following) });
    }
    const [followerCount, followingCount] = [followers?.[0] ?? null, following?.[0] ?? null];
    const account: Account = {
      id: VIEWER,
      fbidV2: null,
      username: VIEWER_NAME,
      fullName: 'Me',
      isPrivate: null,
      isVerified: null,
    };
    const silent = { youFollow: null, followsYou: null, isRequested: null };
    await recordProfile(this.#archive, {
      viewer: VIEWER,
      account,
      observedAt,
      followerCount,
      followingCount,
      ...silent,
    });
  }

  async said({ at: observedAt, person, action, ...ties }: Said): Promise<void> {
    const account = this.#account(person);
    if (action !== null)
      return recordTie(this.#archive, { viewer: VIEWER, accountId: account.id, observedAt, action, ...ties });
    const uncounted = { followerCount: null, followingCount: null };
    await recordProfile(this.#archive, { viewer: VIEWER, account, observedAt, ...uncounted, ...ties });
  }

  async brought(one: BroughtExport): Promise<void> {
    await bringExport(this.#archive, one);
  }

  async answers(at: number): Promise<Answers> {
    const people = await this.#peopleByNumber();
    const evidence = await readEvidenceOfMany(
      this.#archive,
      VIEWER,
      this.#world.people.map(({ id }) => ({ accountId: id, username: id })),
      at,
    );
    const ties = this.#world.people.flatMap(({ index, id }): TieAnswers[] => {
      const own = evidence.get(id);
      return own === undefined ? [] : [{ person: index, followers: own.followsYou, following: own.youFollow }];
    });
    const { looks, facts } = await readHistory(this.#archive, VIEWER);
    return {
      at,
      ties,
      looks: looks.map((look) => inPlaces(look, people)),
      // Of accounts that an export brought by name alone nothing is checked.
      changes: () =>
        allChanges([...looks, ...facts])
          .filter(({ number }) => people[number]! >= 0)
          .map((change) => ({ ...change, number: people[change.number]! })),
    };
  }

  /** The places in the world of all accounts that the archive knows, by their numbers. */
  async #peopleByNumber(): Promise<readonly number[]> {
    const places = new Map<string, number>(this.#world.people.map(({ id, index }) => [id, index]));
    const all: number[] = [];
    for await (const { ids } of eachColumns(this.#archive)) for (const id of ids) all.push(places.get(id) ?? -1);
    return all;
  }
}

function inPlaces(look: Look, people: readonly number[]): Look {
  const moved = (set: Membership) =>
    membershipOf([...numbersOf(set)].flatMap((number) => (people[number]! < 0 ? [] : [people[number]!])));
  return { ...look, members: moved(look.members), ...bySide((side) => look[side] && moved(look[side])) };
}
