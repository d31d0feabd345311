import { describe, expect, test } from 'vitest';
import type { AccountId, NamedPerson } from '../../domain/account';
import type { ProfileSighting } from '../../domain/looks/profile';
import { DAY_MS } from '../../domain/time';
import type { MarkAnswer } from '../../messages/content-messages';
import { answerFromSighting, chooseAnswer, openMarkAnswers } from './mark-answers';

const ME = '1' as AccountId;
const byName = (username: string): NamedPerson => ({ username, accountId: null });
const sari = byName('sari');
const budi = byName('budi');
const MUTUAL: MarkAnswer = { status: 'mutual', certainty: 'certain', asOf: 1, isOld: false };

function world() {
  const asked: (readonly NamedPerson[])[] = [];
  const timers: { at: number; task: () => void }[] = [];
  let time = 1_000_000;
  let news = 0;
  let reply: () => Promise<(readonly [string, MarkAnswer])[]> = async () => [['sari', MUTUAL]];
  const answers = openMarkAnswers({
    ask: (_viewer, people) => {
      asked.push(people);
      return reply().then((value) => ({ ok: true, value }));
    },
    now: () => time,
    later: (task, ms) => timers.push({ at: time + ms, task }),
    onAnswers: () => news++,
  });
  return {
    answers,
    asked,
    news: () => news,
    replyWith: (next: typeof reply) => {
      reply = next;
    },
    async pass(ms: number) {
      time += ms;
      for (const timer of timers.splice(0).filter((one) => one.at <= time || !timers.push(one))) timer.task();
      await Promise.resolve();
    },
    settle: () => new Promise((done) => setTimeout(done, 0)),
  };
}

describe('answers for marks', () => {
  test('all that is missing is asked in one message, once, and kept', async () => {
    const w = world();
    expect(w.answers.of(ME, [sari, budi])(sari)).toBeUndefined();
    w.answers.of(ME, [sari, budi]);
    await w.settle();
    const known = w.answers.of(ME, [sari, budi]);
    expect([known(sari), known(budi)]).toEqual([MUTUAL, null]);
    expect(w.asked).toEqual([[sari, budi]]);
    expect(w.news()).toBe(1);
  });

  test('who is called like a part of every object is answered like everybody', async () => {
    const w = world();
    const odd = ['__proto__', 'constructor', 'tostring'].map(byName);
    w.replyWith(async () => [['__proto__', MUTUAL]]);
    w.answers.of(ME, odd);
    await w.settle();
    expect(odd.map(w.answers.of(ME, odd))).toEqual([MUTUAL, null, null]);
  });

  test('never more than 200 names at once; the rest follows', async () => {
    const w = world();
    const people = Array.from({ length: 450 }, (_, at) => byName(`name${at}`));
    for (let round = 0; round < 4; round++) {
      w.answers.of(ME, people);
      await w.settle();
      await w.pass(500);
    }
    expect(w.asked.map((one) => one.length)).toEqual([200, 200, 50]);
  });

  test('news makes answers old: they stay until the new ones come, and are asked at most every 1.5 s', async () => {
    const w = world();
    w.answers.of(ME, [sari]);
    await w.settle();
    for (let page = 0; page < 10; page++) {
      w.answers.age();
      expect(w.answers.of(ME, [sari])(sari)).toBe(MUTUAL);
      await w.settle();
      await w.pass(100);
    }
    expect(w.asked.length).toBe(1);
    await w.pass(1_500);
    w.answers.of(ME, [sari]);
    await w.settle();
    expect(w.asked.length).toBe(2);
  });

  test('a new name does not wait for that', async () => {
    const w = world();
    w.answers.of(ME, [sari]);
    await w.settle();
    w.answers.age();
    await w.pass(500);
    w.answers.of(ME, [sari, budi]);
    expect(w.asked.length).toBe(2);
  });

  test('new names that come fast are asked about together, none of them later than half a second', async () => {
    const w = world();
    const people = Array.from({ length: 60 }, (_, at) => byName(`name${at}`));
    for (let shown = 12; shown <= 60; shown += 12) {
      w.answers.of(ME, people.slice(0, shown));
      await w.settle();
      await w.pass(100);
    }
    expect(w.asked.map((one) => one.length)).toEqual([12]);
    // Once for the answer, and once by itself when the others are due: nobody has to look again for that.
    expect(w.news()).toBe(2);
    w.answers.of(ME, people);
    expect(w.asked.at(-1)).toEqual(people.slice(12));
    expect(w.asked.length).toBe(2);
  });

  test('a background that does not answer is asked again a while later, not at once', async () => {
    const w = world();
    w.replyWith(() => Promise.reject(new Error('asleep')));
    for (let look = 0; look < 5; look++) {
      w.answers.of(ME, [sari]);
      await w.settle();
    }
    expect(w.asked.length).toBe(1);
    w.replyWith(async () => [['sari', MUTUAL]]);
    await w.pass(2_000);
    w.answers.of(ME, [sari]);
    await w.settle();
    expect(w.answers.of(ME, [sari])(sari)).toBe(MUTUAL);
  });

  test('whose own answer was just stored is asked about at once, and judged when the archive has answered after it', async () => {
    const w = world();
    w.answers.of(ME, [sari, budi]);
    await w.settle();
    expect(w.answers.isJudged(sari)).toBe(false);
    w.answers.age('sari');
    expect(w.answers.isJudged(sari)).toBe(false);
    await w.pass(5);
    w.answers.of(ME, [sari, budi]);
    await w.settle();
    expect(w.asked.length).toBe(2);
    expect([w.answers.isJudged(sari), w.answers.isJudged(budi)]).toEqual([true, false]);
    // Other news changes nothing of that.
    w.answers.age();
    expect(w.answers.isJudged(sari)).toBe(true);
  });

  test('after thousands of names those on show are known still', async () => {
    const w = world();
    for (let at = 0; at < 2_200; at += 200) {
      w.answers.of(ME, [sari, ...Array.from({ length: 199 }, (_, one) => byName(`name${at + one}`))]);
      await w.settle();
    }
    expect(w.answers.of(ME, [sari])(sari)).toBe(MUTUAL);
  });

  test('another viewer gets nothing of the first one’s answers', async () => {
    const w = world();
    w.answers.of(ME, [sari]);
    await w.settle();
    expect(w.answers.of('2' as AccountId, [sari])(sari)).toBeUndefined();
  });

  test('whoever takes a name is somebody else: nothing is kept by the name alone', async () => {
    const w = world();
    const before = { username: 'sari', accountId: '7' as AccountId };
    const stranger = { username: 'sari', accountId: '8' as AccountId };
    w.answers.of(ME, [before]);
    await w.settle();
    expect(w.answers.of(ME, [before])(before)).toBe(MUTUAL);
    w.replyWith(async () => []);
    await w.pass(500);
    expect(w.answers.of(ME, [stranger])(stranger)).toBeUndefined();
    await w.settle();
    expect(w.asked).toEqual([[before], [stranger]]);
    expect(w.answers.of(ME, [stranger])(stranger)).toBeNull();
  });
});

describe('what a mark says of somebody whose profile the page was answered about', () => {
  const NOW = Date.UTC(2026, 10, 3);
  const seen = (change: Partial<ProfileSighting> = {}): ProfileSighting => ({
    viewer: ME,
    account: { id: '5' as AccountId, fbidV2: null, username: 'sari', fullName: '', isPrivate: null, isVerified: null },
    observedAt: NOW,
    followerCount: null,
    followingCount: null,
    youFollow: true,
    followsYou: false,
    isRequested: false,
    ...change,
  });

  test('is what the answer says', () => {
    expect(answerFromSighting(seen(), null, NOW)).toMatchObject({ status: 'only-i-follow', certainty: 'certain' });
    expect(answerFromSighting(seen({ followsYou: null }), null, NOW).status).toBe('unknown');
  });

  test('a second after pressing Follow it is too early to say that nobody follows back', () => {
    expect(answerFromSighting(seen(), NOW - 1_000, NOW).status).toBe('unknown');
    expect(answerFromSighting(seen(), NOW, NOW).status).toBe('unknown');
    expect(answerFromSighting(seen({ followsYou: true }), NOW - 1_000, NOW).status).toBe('mutual');
    expect(answerFromSighting(seen(), NOW - 8 * DAY_MS, NOW).status).toBe('only-i-follow');
  });

  test('is the archive’s word where it has one, and never a reproach that the archive withholds', () => {
    const own = answerFromSighting(seen(), null, NOW);
    const silent: MarkAnswer = { status: 'unknown', certainty: null, asOf: null, isOld: false };
    expect(chooseAnswer(MUTUAL, own)).toBe(MUTUAL);
    expect(chooseAnswer(null, own)).toBe(own);
    expect(chooseAnswer(silent, own)).toBeNull();
    const kind = answerFromSighting(seen({ followsYou: true }), null, NOW);
    expect(chooseAnswer(silent, kind)).toBe(kind);
    expect(chooseAnswer(silent, null)).toBeNull();
  });
});
