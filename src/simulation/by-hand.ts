import { isOnNow, isShownNow, type Person } from './people';
import type { Records, Said } from './records';
import type { World } from './world';

/** Opens one profile. Who is deactivated or deleted has none; an answer may leave a tie out. */
export async function visit(world: World, person: Person, records: Records): Promise<void> {
  const { chance, now: at } = world;
  if (person.deletedAt !== null || isOnNow(person.deactivated) || (person.isNeverShown && chance.is(0.3))) return;
  const isSilent = chance.is(0.05);
  await records.said({
    at,
    person: person.index,
    followsYou: isSilent ? null : isOnNow(person.followers),
    youFollow: isOnNow(person.following),
    isRequested: false,
    action: null,
  });
}

/** Something the person does by hand, on any profile or row, and what Instagram answers. */
export async function actByHand(world: World, records: Records, wait: (ms: number) => void): Promise<void> {
  const { chance, people, holders } = world;
  const shown = (index: number) => isShownNow(people[index]!);
  const tell = (person: Person, action: Said['action'], isRequested = false) =>
    records.said({
      at: world.now,
      person: person.index,
      followsYou: chance.is(0.3) ? null : isOnNow(person.followers),
      youFollow: isOnNow(person.following),
      isRequested,
      action,
    });
  const lot = chance.next();
  if (lot < 0.45) {
    const some = holders.following.filter(shown);
    if (some.length === 0) return;
    const person = people[chance.pick(some)]!;
    world.end(person, 'following');
    await tell(person, 'unfollow');
  } else if (lot < 0.8) {
    const fans = holders.followers.filter((index) => shown(index) && !isOnNow(people[index]!.following));
    const person = chance.is(0.6) && fans.length > 0 ? people[chance.pick(fans)]! : world.addPerson();
    if (person.isNeverShown || isOnNow(person.deactivated)) return;
    // Whom one does not know yet, one follows on their profile.
    await visit(world, person, records);
    wait(chance.between(1000, 20_000));
    if (person.deletedAt !== null || isOnNow(person.following)) return;
    const waits = chance.is(0.1);
    if (!waits) world.begin(person, 'following');
    await tell(person, 'follow', waits);
  } else if (lot < 0.92) {
    const some = holders.followers.filter(shown);
    if (some.length === 0) return;
    const person = people[chance.pick(some)]!;
    world.end(person, 'followers');
    await tell(person, 'remove-follower');
  } else {
    const person = world.addPerson();
    if (!isShownNow(person)) return;
    world.begin(person, 'followers');
    await tell(person, 'approve');
  }
}
