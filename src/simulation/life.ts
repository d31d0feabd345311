import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/time';
import { isOnNow, isShownNow, type Person } from './people';
import type { World } from './world';

/** What others do, and what the person does elsewhere, while time passes. */
export class Life {
  readonly #world: World;
  /** What is to come, soonest first. */
  readonly #due: { readonly at: number; readonly happens: () => void }[] = [];
  readonly #acts: readonly { readonly rate: number; readonly happens: () => void }[];
  readonly #total: number;
  #nextAt: number;
  #freed: string[] = [];

  constructor(world: World) {
    this.#world = world;
    const { traits, chance } = world;
    const { followers, following } = traits.sizes;
    const everybody = world.people.length;
    this.#acts = [
      { rate: traits.comingRate * followers, happens: () => this.#somebodyComes() },
      { rate: traits.leavingRate * followers, happens: () => this.#somebodyLeaves() },
      { rate: traits.burstRate, happens: () => this.#burst() },
      { rate: traits.phoneFollowRate * following, happens: () => this.#followElsewhere() },
      { rate: traits.phoneUnfollowRate * following, happens: () => this.#endOne('following') },
      { rate: traits.deactivationRate * everybody, happens: () => this.#deactivate() },
      { rate: traits.deletionRate * everybody, happens: () => this.#delete() },
      { rate: traits.renameRate * everybody, happens: () => this.#rename() },
    ];
    this.#total = this.#acts.reduce((all, { rate }) => all + rate, 0);
    this.#nextAt = Math.ceil(world.now + chance.wait(DAY_MS / this.#total));
    for (const person of world.people) if (isOnNow(person.deactivated)) this.#dueBack(person);
  }

  /** Lets time pass until a moment. */
  until(at: number): void {
    const world = this.#world;
    for (;;) {
      const due = this.#due[0];
      const next = Math.min(this.#nextAt, due?.at ?? Number.POSITIVE_INFINITY);
      if (next > at) break;
      world.now = next;
      if (due?.at === next) {
        this.#due.shift();
        due.happens();
      } else {
        this.#happen();
        this.#nextAt = Math.ceil(next + world.chance.wait(DAY_MS / this.#total));
      }
    }
    world.now = Math.max(world.now, at);
  }

  #happen(): void {
    let lot = this.#world.chance.next() * this.#total;
    for (const { rate, happens } of this.#acts) {
      lot -= rate;
      if (lot >= 0) continue;
      happens();
      return;
    }
  }

  #later(when: number, happens: () => void): void {
    const at = Math.ceil(when);
    const place = this.#due.findIndex((one) => one.at > at);
    this.#due.splice(place === -1 ? this.#due.length : place, 0, { at, happens });
  }

  /** Somebody who never was here, or who was once. */
  #newFace(): Person {
    const { people, chance } = this.#world;
    const known = chance.pick(people);
    return chance.is(0.35) && known.deletedAt === null ? known : this.#world.addPerson();
  }

  #somebodyComes(): void {
    const { chance } = this.#world;
    const person = this.#newFace();
    if (!isShownNow(person)) return;
    this.#world.begin(person, 'followers');
    // Some follow back at once, and some leave again soon.
    if (chance.is(0.15)) this.#later(this.#world.now + chance.wait(2 * DAY_MS), () => this.#leave(person));
  }

  #somebodyLeaves(): void {
    const person = this.#endOne('followers');
    const { chance } = this.#world;
    if (person !== null && chance.is(0.15))
      this.#later(this.#world.now + chance.wait(5 * DAY_MS), () => {
        if (!isOnNow(person.deactivated)) this.#world.begin(person, 'followers');
      });
  }

  #leave(person: Person): void {
    // Who is deactivated can end nothing.
    if (!isOnNow(person.deactivated)) this.#world.end(person, 'followers');
  }

  #followElsewhere(): void {
    const person = this.#newFace();
    if (!isOnNow(person.deactivated)) this.#world.begin(person, 'following');
  }

  #endOne(kind: 'followers' | 'following'): Person | null {
    const { holders, people, chance } = this.#world;
    if (holders[kind].length === 0) return null;
    const person = people[chance.pick(holders[kind])]!;
    const isOver = isOnNow(person[kind]);
    if (kind === 'followers') this.#leave(person);
    else this.#world.end(person, kind);
    return isOver && !isOnNow(person[kind]) ? person : null;
  }

  #burst(): void {
    const { chance, now } = this.#world;
    const comes = chance.is(0.5);
    const many = 2 + chance.below(Math.max(3, this.#world.count('followers') / 20));
    const span = chance.logBetween(2 * MINUTE_MS, 12 * HOUR_MS);
    for (let one = 0; one < many; one++)
      this.#later(now + chance.next() * span, () => (comes ? this.#somebodyComes() : this.#somebodyLeaves()));
  }

  #deactivate(): void {
    const person = this.#world.chance.pick(this.#world.people);
    if (isOnNow(person.deactivated) || person.deletedAt !== null) return;
    person.deactivated.push(this.#world.now);
    this.#world.edition += 1;
    this.#dueBack(person);
  }

  #dueBack(person: Person): void {
    const { chance, now } = this.#world;
    this.#later(now + chance.wait(chance.pick([2, 40]) * DAY_MS), () => {
      if (person.deletedAt !== null || !isOnNow(person.deactivated)) return;
      person.deactivated.push(this.#world.now);
      this.#world.edition += 1;
    });
  }

  #delete(): void {
    const person = this.#world.chance.pick(this.#world.people);
    if (person.deletedAt !== null) return;
    this.#world.end(person, 'followers');
    this.#world.end(person, 'following');
    person.deletedAt = this.#world.now;
    this.#world.edition += 1;
  }

  #rename(): void {
    const { chance, people, now } = this.#world;
    const person = chance.pick(people);
    if (person.deletedAt !== null) return;
    const taken = chance.is(0.3) ? this.#freed.pop() : undefined;
    this.#freed.push(person.names.at(-1)!.username);
    person.names.push({ at: now, username: taken ?? `user.${person.index}.${person.names.length}` });
  }
}
