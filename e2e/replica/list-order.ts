/**
 * In which order a list is dealt out.
 * Followers: newest first at the top, ranked anew per session, with repeats of the page before and with
 * slots that stay empty (so that a page in mid-list is short). Following: stable and without repeats.
 * Cursors are offsets into the slots, so somebody new at the top shifts everything behind: one row comes
 * twice and the newcomer is missed, as on the real site.
 */
import type { Account, ListKind } from './account';
import { Chance, hashOf } from './chance';
import type { Switches } from './switches';
import type { World } from './world';

type Slot = string | null;

interface Session {
  slots: Slot[];
  members: Set<string>;
  version: number;
  token: string;
}

const PAGE = 12;

export class ListOrders {
  private readonly sessions = new Map<string, Session>();
  private started = 0;

  private readonly world: World;
  private readonly switches: Switches;

  constructor(world: World, switches: Switches) {
    this.world = world;
    this.switches = switches;
  }

  /** `fresh` when the page asked without a cursor: then a ranked list is shuffled anew. */
  deal(viewer: Account, owner: Account, kind: ListKind, fresh: boolean): Session {
    const key = `${viewer.pk} ${owner.pk} ${kind}`;
    let session = this.sessions.get(key);
    if (!session || fresh) {
      session = this.start(viewer, owner, kind);
      this.sessions.set(key, session);
    } else if (session.version !== this.world.version) {
      this.catchUp(session, this.members(viewer, owner, kind));
    }
    return session;
  }

  members(viewer: Account, owner: Account, kind: ListKind): Account[] {
    return kind === 'mutual_followers' ? this.world.mutuals(viewer, owner) : this.world.listed(owner, kind);
  }

  private start(viewer: Account, owner: Account, kind: ListKind): Session {
    const chance = new Chance(`${this.world.seed} ${kind} ${owner.pk} ${this.started++}`);
    const members = this.members(viewer, owner, kind);
    const pks = members.map((account) => account.pk);
    const slots = kind === 'followers' ? this.spread(ranked(pks, chance), chance) : pks;
    return { slots, members: new Set(pks), version: this.world.version, token: chance.hex(32) };
  }

  /** Adds repeats and empty slots; every member still comes at least once. */
  private spread(pks: string[], chance: Chance): Slot[] {
    const { repeatShare, repeatFromRows, holeShare } = this.switches;
    if (pks.length < repeatFromRows) return pks;
    const slots: Slot[] = [];
    let next = 0;
    while (next < pks.length) {
      const pageStart = slots.length - (slots.length % PAGE);
      const lastPage = pks.length - next <= PAGE;
      if (pageStart > 0 && chance.happens(repeatShare)) {
        const before = slots.slice(pageStart - PAGE, pageStart).filter((pk) => pk !== null);
        const again = before.length > 0 ? chance.pick(before) : null;
        if (again !== null && !slots.includes(again, pageStart)) {
          slots.push(again);
          continue;
        }
      }
      if (pageStart > 0 && !lastPage && chance.happens(holeShare)) slots.push(null);
      else slots.push(pks[next++] as string);
    }
    return slots;
  }

  private catchUp(session: Session, accounts: Account[]): void {
    const now = new Set(accounts.map((account) => account.pk));
    const arrived = accounts.filter((account) => !session.members.has(account.pk)).map((account) => account.pk);
    const kept = session.slots.filter((pk) => pk === null || now.has(pk));
    session.slots = [...arrived, ...kept];
    session.members = now;
    session.version = this.world.version;
  }
}

/** Roughly newest first: each row moves by up to a third of the list. */
function ranked(pks: string[], chance: Chance): string[] {
  const reach = Math.max(3, pks.length / 3);
  return pks
    .map((pk, i) => ({ pk, rank: i + chance.next() * reach }))
    .sort((a, b) => a.rank - b.rank)
    .map((entry) => entry.pk);
}

/** 88 bytes are 120 characters that end in "==". */
const CURSOR_BYTES = 88;

/**
 * Since Sept 2026 opaque on followers ("QVFB…==", about 120 characters), decimal offsets on following; before, offsets on
 * both. A following cursor that is opaque comes from mobile and very large lists ("QVFD…").
 */
export function writeCursor(offset: number, kind: ListKind, style: Switches['cursors']): string | number {
  if (style === 'number') return offset;
  if (style === 'offset' || (style === 'as-seen' && kind !== 'followers')) return String(offset);
  const plain = `AQ${kind === 'followers' ? 'A' : 'C'}r${offset}_`;
  const chance = new Chance(hashOf(plain));
  const rest = Array.from({ length: CURSOR_BYTES - plain.length }, () => chance.below(256));
  const bytes = Buffer.concat([Buffer.from(plain), Buffer.from(rest)]);
  return bytes.toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** A garbled cursor is not refused: the list starts over. */
export function readCursor(cursor: string | null): number {
  if (!cursor) return 0;
  if (/^\d+$/.test(cursor)) return Number(cursor);
  const plain = Buffer.from(cursor, 'base64').toString('latin1');
  const found = /^AQ[A-D]r(\d+)_/.exec(plain);
  return found ? Number(found[1]) : 0;
}
