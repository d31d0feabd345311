import { expect, test } from 'vitest';
import { openMarkPatience } from './mark-patience';

function world() {
  let time = 1_000_000;
  const timers: { at: number; task: () => void }[] = [];
  let looks = 0;
  const patience = openMarkPatience({
    now: () => time,
    later: (task, ms) => timers.push({ at: time + ms, task }),
    onDue: () => looks++,
  });
  return {
    patience,
    looks: () => looks,
    pass(ms: number) {
      time += ms;
      for (const timer of timers.splice(0).filter((one) => one.at <= time || !timers.push(one))) timer.task();
    },
  };
}

test('a mark waits for the profile’s own answer to be judged, and stays when it is asked about anew', () => {
  const { patience, pass } = world();
  expect(patience.among(['sari'], true)('sari', false)).toBe(false);
  pass(500);
  expect(patience.among(['sari'], true)('sari', true)).toBe(true);
  expect(patience.among(['sari'], true)('sari', false)).toBe(true);
});

test('where no answer comes it is drawn after a while, and the page is looked at then', () => {
  const { patience, pass, looks } = world();
  patience.among(['sari'], true)('sari', false);
  pass(2_400);
  expect([looks(), patience.among(['sari'], true)('sari', false)]).toEqual([0, false]);
  pass(200);
  expect([looks(), patience.among(['sari'], true)('sari', false)]).toEqual([1, true]);
});

test('while the document is loading nobody has waited yet', () => {
  const { patience, pass } = world();
  patience.among(['sari'], false)('sari', false);
  pass(60_000);
  expect(patience.among(['sari'], true)('sari', false)).toBe(false);
});

test('on another profile, and back, each waits for itself', () => {
  const { patience, pass } = world();
  patience.among(['sari'], true)('sari', true);
  expect(patience.among(['budi'], true)('budi', false)).toBe(false);
  pass(1_000);
  expect(patience.among(['sari'], true)('sari', false)).toBe(false);
});
