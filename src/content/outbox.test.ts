/** What was read is said until it is answered for: in order, together where it waits together, and never lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_IN_BATCH } from '../messages/limits';
import type { ContentMessage, Reply } from '../messages/protocol';
import { openOutbox } from './outbox';

const KEPT: Reply<null> = { ok: true, value: null };
const refused = (again: boolean): Reply<null> => ({
  ok: false,
  refusal: { kind: again ? 'quota' : 'malformed', again },
});
const message = (at: number): ContentMessage => ({
  type: 'recordViewer',
  body: { id: '1' as never, username: null, seenAt: at },
});
const atOf = ({ body }: ContentMessage) => (body as { seenAt: number }).seenAt;

type Answer = readonly Reply<null>[] | null;

/** An outbox whose rests end when told, and a background that answers as told. */
function world(answer: (messages: readonly ContentMessage[]) => Answer | Promise<Answer>) {
  const said: number[][] = [];
  const rests: { ms: number; end: () => void }[] = [];
  const life = new AbortController();
  let isAlive = true;
  let isHidden = false;
  let orphaned = 0;
  const outbox = openOutbox(
    {
      async say(messages) {
        said.push(messages.map(atOf));
        const replies = await answer(messages);
        if (replies === null) throw new Error('nobody answered');
        return replies;
      },
      isAlive: () => isAlive,
      isHidden: () => isHidden,
      onOrphaned: () => void orphaned++,
      wait: (ms) => new Promise((end) => rests.push({ ms, end })),
    },
    life.signal,
  );
  return {
    outbox,
    said,
    life,
    rests,
    orphan: () => {
      isAlive = false;
    },
    hide: () => {
      isHidden = true;
    },
    orphaned: () => orphaned,
    /** Lets everything happen that need not wait, then ends the rest; tells how long it was to be. */
    async afterRest(): Promise<number> {
      await settled();
      const rest = rests.pop();
      rest?.end();
      await settled();
      return rest?.ms ?? -1;
    },
  };
}

/** A background that keeps each message until it is told to answer. */
function slowWorld(answers: (() => void)[]) {
  const slow = (messages: readonly ContentMessage[]) =>
    new Promise<Answer>((resolve) => answers.push(() => resolve(allKept(messages))));
  return { ...world(slow), kept: [] as number[] };
}
const settled = () => new Promise((done) => setTimeout(done, 0));
const allKept = (messages: readonly ContentMessage[]) => messages.map(() => KEPT);

describe('the outbox', () => {
  it('says at once what comes after a rest, all that was put in one go in one message', async () => {
    const { outbox, said } = world(allKept);
    for (const at of [1, 2, 3]) outbox.put(message(at));
    await settled();
    expect(said).toEqual([[1, 2, 3]]);
  });

  it('says together what came while it rested, and no more than the background takes', async () => {
    const { outbox, said, afterRest } = world(allKept);
    outbox.put(message(0));
    await settled();
    for (let at = 1; at <= MOST_IN_BATCH + 2; at++) outbox.put(message(at));
    await settled();
    expect(said).toHaveLength(1);
    expect(await afterRest()).toBe(400);
    await afterRest();
    expect(said.map((one) => one.length)).toEqual([1, MOST_IN_BATCH, 2]);
  });

  it('does not rest when the page is about to go', async () => {
    const { outbox, said } = world(allKept);
    outbox.put(message(1));
    await settled();
    outbox.put(message(2));
    outbox.hurry();
    await settled();
    expect(said).toEqual([[1], [2]]);
  });

  it('does not rest while the page is out of sight, except before it says again what nobody answered', async () => {
    let isSilent = false;
    const { outbox, said, hide, rests } = world((messages) => (isSilent ? null : allKept(messages)));
    hide();
    for (let at = 1; at <= 2 * MOST_IN_BATCH + 1; at++) outbox.put(message(at));
    await settled();
    expect(said.map((one) => one.length)).toEqual([MOST_IN_BATCH, MOST_IN_BATCH, 1]);
    expect(rests).toEqual([]);
    isSilent = true;
    outbox.put(message(99));
    await settled();
    expect(rests.map(({ ms }) => ms)).toEqual([50]);
  });

  it('waits for no answer when the page is about to go, and says nothing twice that is on its way', async () => {
    const answers: (() => void)[] = [];
    const { outbox, said, afterRest, kept } = slowWorld(answers);
    outbox.put(message(1), () => kept.push(1));
    await settled();
    outbox.put(message(2), () => kept.push(2));
    outbox.hurry();
    outbox.hurry();
    expect(said).toEqual([[1], [2]]);
    answers[0]!();
    for (let time = 0; time < 3; time++) await afterRest();
    expect([said, kept]).toEqual([[[1], [2]], [1]]);
    outbox.put(message(3), () => kept.push(3));
    await afterRest();
    expect(said).toEqual([[1], [2], [3]]);
    for (const answer of answers) answer();
    await afterRest();
    expect(kept).toEqual([1, 2, 3]);
    expect(await afterRest()).toBe(-1);
  });

  it('says all that waits when the page is about to go, however much it is', async () => {
    const { outbox, said } = slowWorld([]);
    outbox.put(message(0));
    await settled();
    for (let at = 1; at <= 2 * MOST_IN_BATCH + 1; at++) outbox.put(message(at));
    outbox.hurry();
    expect(said.map((one) => one.length)).toEqual([1, MOST_IN_BATCH, MOST_IN_BATCH, 1]);
  });

  it('says again what was said in a hurry and not answered', async () => {
    let isSilent = true;
    const { outbox, said, afterRest } = world((messages) => (isSilent ? null : allKept(messages)));
    outbox.put(message(1));
    outbox.hurry();
    await settled();
    isSilent = false;
    await afterRest();
    expect(said).toEqual([[1], [1]]);
    expect(await afterRest()).toBe(400);
    expect(await afterRest()).toBe(-1);
  });

  it('tells of each message that was kept, and not of one that was refused for good', async () => {
    const { outbox } = world((messages) => messages.map((one) => (atOf(one) === 2 ? refused(false) : KEPT)));
    const kept: number[] = [];
    for (const at of [1, 2, 3]) outbox.put(message(at), () => kept.push(at));
    await settled();
    expect(kept).toEqual([1, 3]);
  });

  it('says again what nobody answered, later and later, and goes on at once after an answer', async () => {
    let isSilent = true;
    const { outbox, said, afterRest } = world((messages) => (isSilent ? null : allKept(messages)));
    outbox.put(message(1));
    const rests: number[] = [];
    for (let time = 0; time < 8; time++) rests.push(await afterRest());
    expect(rests).toEqual([50, 250, 1_000, 4_000, 4_000, 4_000, 4_000, 4_000]);
    isSilent = false;
    await afterRest();
    expect(await afterRest()).toBe(400);
    expect(new Set(said.map(String))).toEqual(new Set(['1']));
  });

  it('lets none overtake the one that must be said again', async () => {
    let isFull = true;
    const { outbox, said, afterRest } = world((messages) => {
      const replies = messages.map((one) => (atOf(one) === 2 && isFull ? refused(true) : KEPT));
      return replies.slice(0, replies.findIndex((reply) => !reply.ok) + 1 || undefined);
    });
    const kept: number[] = [];
    for (const at of [1, 2, 3]) outbox.put(message(at), () => kept.push(at));
    await afterRest();
    isFull = false;
    await afterRest();
    expect(kept).toEqual([1, 2, 3]);
    expect(said).toEqual([
      [1, 2, 3],
      [2, 3],
      [2, 3],
    ]);
  });

  it('falls silent when the extension is gone', async () => {
    const { outbox, said, orphan, orphaned, rests } = world(() => null);
    orphan();
    outbox.put(message(1));
    await settled();
    expect([said.length, orphaned(), rests.length]).toEqual([1, 1, 0]);
  });

  it('says nothing more, and tells of nothing, once the reading has ended', async () => {
    const { outbox, said, life, afterRest } = world(allKept);
    const kept: number[] = [];
    outbox.put(message(1), () => kept.push(1));
    life.abort();
    outbox.put(message(2));
    await afterRest();
    expect([said.flat().includes(2), kept]).toEqual([false, []]);
  });

  it('loses none and keeps the order, however often the background is stopped midway', async () => {
    const fate = fc.constantFrom('answers', 'is stopped', 'answers some', 'is full');
    await fc.assert(
      fc.asyncProperty(fc.array(fate, { maxLength: 25 }), fc.integer({ min: 1, max: 50 }), async (fates, many) => {
        const archive: number[] = [];
        const { outbox, afterRest } = world((messages) => {
          const next = fates.shift() ?? 'answers';
          if (next === 'is full') return [refused(true)];
          const done = next === 'answers' ? messages : messages.slice(0, Math.ceil(messages.length / 2));
          for (const at of done.map(atOf)) if (!archive.includes(at)) archive.push(at);
          return next === 'is stopped' ? null : done.map(() => KEPT);
        });
        const kept: number[] = [];
        for (let at = 0; at < many; at++) outbox.put(message(at), () => kept.push(at));
        for (let turn = 0; turn < 40 && kept.length < many; turn++) await afterRest();
        const all = Array.from({ length: many }, (_, at) => at);
        expect([archive, kept]).toEqual([all, all]);
      }),
      { numRuns: 40 },
    );
  });
});
