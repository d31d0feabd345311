import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { currentTags } from '../../domain/context';
import { HOUR_MS } from '../../domain/time';
import { eachColumns, findAccount } from '../accounts/read-accounts';
import { type Part, partsOf, restoreParts } from '../fixtures/backups';
import { BinWorld, type Who } from '../fixtures/bin-world';
import { flawsOf } from '../fixtures/flaws';
import { account, capture, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { dated, stageExport } from '../fixtures/invented-export';
import { toldBy } from '../fixtures/told';
import { everything } from '../fixtures/understood';
import { readContexts } from '../notes/contexts';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { closeLeftOpen } from './close-left-open';
import { editContexts, undoContexts } from './contexts';
import { undoImport } from './delete-import';
import { forget, letGoOfForgotten, unforget } from './forget';
import { commitImport } from './import';
import { recordProfile } from './profile';
import { deleteSnapshots, restoreSnapshots } from './prune-snapshots';

/**
 * Whatever is read, imported, renamed, noted, deleted and taken back, in whatever order and with whatever time between:
 * nothing ever lands with another account, what was deleted and not taken back is nowhere, what was kept is there.
 */

const PEOPLE = 5;
const who = fc.integer({ min: 1, max: PEOPLE });
const some = fc.uniqueArray(who, { maxLength: PEOPLE });
const kind = fc.constantFrom('followers' as const, 'following' as const);
const pick = fc.nat(60);

const act = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('read' as const), kind, people: some }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      followers: some,
      following: some,
      isAgain: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('rename' as const), who }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('visit' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('tag' as const), who, isOn: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('untag' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forget' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('unforget' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo import' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('start' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget old' as const), hours: fc.constantFrom(0, 1, 24) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('unforget old' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back up' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), pick }) },
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;
const minutes = fc.constantFrom(1, 1, 1, 20, 45, 90, 3000);
const life = fc.array(fc.tuple(act, minutes), { minLength: 3, maxLength: 14 });

class Life {
  #exports = 0;
  readonly world = new BinWorld();
  readonly #archive: Archive;
  readonly #names = new Map<Who, number>();
  readonly #changes: (readonly unknown[])[] = [];
  readonly #backups: { parts: Part[]; of: ReturnType<BinWorld['backup']> }[] = [];
  #made = 0;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.world.now = NOON;
  }

  #nameOf(one: Who): string {
    return `p${one}.${this.#names.get(one) ?? 0}`;
  }

  #person(one: Who) {
    return account(one, { username: this.#nameOf(one), fullName: '' });
  }

  async live(one: Act): Promise<void> {
    const { world } = this;
    const archive = this.#archive;
    const { now } = world;
    const of = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
    switch (one.do) {
      case 'read': {
        const count = one.kind === 'followers' ? 'followerCount' : 'followingCount';
        await recordProfile(archive, profile({ observedAt: now - 1, [count]: one.people.length }));
        const people = one.people.map((each) => this.#person(each));
        const { reading } = await recordCapture(archive, capture(people, { kind: one.kind, readAt: now }));
        world.see(reading.readingId, one.people);
        return;
      }
      case 'import': {
        const again = one.isAgain ? [...world.imports.values()].at(-1)?.exportedAt : undefined;
        const exportedAt = again ?? now;
        // No second is the same in two exports: names alone tell who is who here.
        const rows = (people: readonly Who[]) =>
          dated(
            people.map((each) => this.#nameOf(each)),
            1_600_000_000 + ++this.#exports * 1000,
          );
        const lists = { followers: rows(one.followers), following: rows(one.following) };
        const importId = await stageExport(archive, { at: exportedAt, ...lists });
        await commitImport(archive, { importId, owner: { id: VIEWER as AccountId }, vouched: [], importedAt: now });
        world.bring(importId, exportedAt, one);
        return;
      }
      case 'rename':
        this.#names.set(one.who, (this.#names.get(one.who) ?? 0) + 1);
        return;
      case 'visit':
        await recordProfile(archive, profile({ account: this.#person(one.who), observedAt: now, followsYou: true }));
        return;
      case 'tag': {
        const found = await this.#found(one.who);
        if (found === null) return;
        const tag = one.isOn ? `w${one.who} ${++this.#made}` : of([...world.tagsOf(one.who)], now);
        if (tag === undefined) return;
        const changes = await editContexts(archive, VIEWER, [found], [{ kind: 'tag', tag, isOn: one.isOn }], now);
        if (changes.length === 0) return;
        world.edits.push({ at: now, isOver: false, who: one.who, tag, isOn: one.isOn });
        this.#changes.push(changes);
        if (one.isOn) world.tagsOf(one.who).add(tag);
        else world.tagsOf(one.who).delete(tag);
        return;
      }
      case 'untag': {
        const edit = of(world.edits, one.pick);
        if (edit === undefined) return;
        const changes = this.#changes[world.edits.indexOf(edit)] as never;
        const isDue = !edit.isOver && world.isInTime(edit) && !world.isForgotten(edit.who);
        expect(await undoContexts(archive, VIEWER, changes, now)).toBe(isDue ? 1 : 0);
        edit.isOver = true;
        if (!isDue) return;
        // What was edited since stays as it is.
        const isLast = !world.edits.some((later) => later.tag === edit.tag && later.at >= edit.at && !later.isOver);
        if (!isLast) return;
        if (edit.isOn) world.tagsOf(edit.who).delete(edit.tag);
        else world.tagsOf(edit.who).add(edit.tag);
        return;
      }
      case 'forget': {
        if ((await this.#accountsOf(one.who)) !== 1) return;
        const row = await this.#rowOf(one.who);
        const isDone = await forget(archive, { kind: 'account', username: row }, `f${++this.#made}`, now);
        if (isDone) world.forget(`f${this.#made}`, one.who);
        return;
      }
      case 'unforget': {
        const id = of([...world.forgettings.keys()], one.pick);
        if (id !== undefined) expect(await unforget(archive, id, now)).toBe(world.unforget(id));
        return;
      }
      case 'delete': {
        const id = of((await archive.db.getAllKeys('snapshots')) as string[], one.pick);
        if (id === undefined) return;
        await deleteSnapshots(archive, [id], now);
        world.delete(id);
        return;
      }
      case 'restore': {
        const id = of([...world.binned.keys()], one.pick);
        if (id !== undefined) expect(await restoreSnapshots(archive, [id], now)).toBe(world.restore(id) ? 1 : 0);
        return;
      }
      case 'undo import': {
        const id = of([...world.imports.keys()], one.pick);
        if (id !== undefined) expect(await undoImport(archive, id, now)).toBe(world.undoImport(id));
        return;
      }
      case 'forget old': {
        const at = now - one.hours * HOUR_MS;
        const imports = [...world.imports].filter(([, each]) => each.exportedAt < at).map(([id]) => id);
        const before = await this.#looks();
        const id = `f${++this.#made}`;
        if (!(await forget(archive, { kind: 'before', at }, id, now))) return;
        const after = new Set(await this.#looks());
        const gone = before.filter((each) => !after.has(each));
        world.sweep(id, gone, imports);
        return;
      }
      case 'unforget old': {
        const id = of(world.sweepings, one.pick);
        if (id !== undefined) expect(await unforget(archive, id, now)).toBe(world.unsweep(id));
        return;
      }
      case 'back up':
        this.#backups.push({ parts: await partsOf(archive), of: world.backup() });
        return;
      case 'merge': {
        const backup = of(this.#backups, one.pick);
        if (backup === undefined) return;
        await restoreParts(archive, backup.parts, now);
        world.merge(backup.of);
        return;
      }
      case 'start':
        await letGoOfForgotten(archive, now);
        await closeLeftOpen(archive, now);
    }
  }

  async #looks(): Promise<string[]> {
    const { db } = this.#archive;
    return [...new Set([...(await db.getAllKeys('readings')), ...(await db.getAllKeys('snapshots'))])];
  }

  async #found(one: Who): Promise<number | null> {
    const row =
      (await findAccount(this.#archive, { id: account(one).id })) ??
      (await findAccount(this.#archive, { username: this.#nameOf(one) }));
    return row?.number ?? null;
  }

  /** Under how many numbers a person is known, for a rename that nobody saw parts one. */
  async #accountsOf(one: Who): Promise<number> {
    return (await this.#usernamesOf(one)).length;
  }

  async #rowOf(one: Who): Promise<string> {
    return (await this.#usernamesOf(one))[0]!;
  }

  async #usernamesOf(one: Who): Promise<string[]> {
    const names: string[] = [];
    for await (const { usernames } of eachColumns(this.#archive))
      names.push(...usernames.filter((name) => name.startsWith(`p${one}.`)));
    return names;
  }

  async #accountAt(number: number): Promise<{ id: string; username: string }> {
    for await (const { ids, usernames } of eachColumns(this.#archive))
      return { id: ids[number]!, username: usernames[number]! };
    throw new Error('There is no account at all.');
  }

  /** What the archive says, held against what is so. */
  async check(): Promise<void> {
    const { world } = this;
    expect(await flawsOf(this.#archive)).toEqual([]);
    const told = await toldBy(this.#archive);
    const called = (name: string) => whoIs(name);
    const holders: string[] = [];
    for (const one of Object.values(told.accounts)) {
      const { row, isFoundById } = one as { row: [string, string, string, number, number]; isFoundById: boolean };
      expect(isFoundById).toBe(true);
      if ((row[3] & 16) === 0) holders.push(row[0]);
    }
    expect(new Set(holders).size).toBe(holders.length);
    const sets: Record<string, Who[]> = {};
    for (const [id, names] of Object.entries(told.sets))
      if (!id.endsWith('~earlier')) sets[id] = names.map(called).sort();
    const truth: Record<string, Who[]> = {};
    for (const id of world.live) truth[id] = [...world.shown.get(id)!].sort();
    expect(sets).toEqual(truth);
    const tags = new Map<Who, string[]>();
    for (const [number, context] of (await readContexts(this.#archive, VIEWER)).of) {
      const { id, username } = await this.#accountAt(number);
      const one = called(id === '' ? `@${username}` : id);
      tags.set(one, [...(tags.get(one) ?? []), ...currentTags(context)].sort());
    }
    const noted = [...world.tags]
      .filter(([, own]) => own.size > 0)
      .map(([one, own]) => [one, [...own].sort()] as const);
    expect(Object.fromEntries([...tags].filter(([, own]) => own.length > 0))).toEqual(Object.fromEntries(noted));
  }

  /** Long after: of whom nothing is kept there is no name. */
  async checkNamesGone(): Promise<void> {
    const { world } = this;
    await letGoOfForgotten(this.#archive, world.now + 2 * HOUR_MS);
    await this.check();
    expect(await this.#archive.db.count('bin')).toBe(0);
    const text = await everything(this.#archive);
    const noted = new Set<Who>();
    for (const number of (await readContexts(this.#archive, VIEWER)).of.keys())
      noted.add(whoIs(`@${(await this.#accountAt(number)).username}`));
    const ids = new Set((await this.#archive.db.getAll('words')).map((row) => row.accountId as string));
    for (let one = 1; one <= PEOPLE; one++) {
      const isKept =
        [...world.live].some((id) => world.shown.get(id)!.has(one)) || noted.has(one) || ids.has(account(one).id);
      if (!isKept) expect(text).not.toContain(`p${one}.`);
    }
  }
}

/** "1000003" and "@p3.1" are the third person. */
function whoIs(name: string): Who {
  return name.startsWith('@p') ? Number(name.slice(2).split('.')[0]) : Number(name) - 1_000_000;
}

/** Lives that once left a name behind which nothing led to any more. */
const FOUND: [[Act, number][]][] = [
  [
    [
      [{ do: 'import', followers: [], following: [4], isAgain: false }, 1],
      [{ do: 'forget', who: 4 }, 1],
      [{ do: 'undo import', pick: 0 }, 1],
      [{ do: 'unforget', pick: 0 }, 1],
    ],
  ],
  [
    [
      [{ do: 'import', followers: [], following: [2], isAgain: false }, 1],
      [{ do: 'import', followers: [2], following: [], isAgain: true }, 90],
      [{ do: 'start' }, 1],
      [{ do: 'undo import', pick: 0 }, 1],
    ],
  ],
  [
    [
      [{ do: 'import', followers: [], following: [1], isAgain: false }, 1],
      [{ do: 'import', followers: [], following: [2], isAgain: true }, 1],
      [{ do: 'forget', who: 2 }, 1],
      [{ do: 'unforget', pick: 0 }, 1],
    ],
  ],
];

it('what is deleted and taken back, in any order and at any time, is with whom it belongs or nowhere', async () => {
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      const archive = await freshArchive();
      const one = new Life(archive);
      for (const [deed, after] of acts) {
        one.world.now += after * 60_000;
        await one.live(deed);
        await one.check();
      }
      await one.checkNamesGone();
      archive.close();
    }),
    { numRuns: 60, examples: FOUND },
  );
}, 600_000);
