import { expect, test } from 'vitest';
import { openTapBrake } from './tap-brake';

function brake() {
  let time = 0;
  const floods: number[] = [];
  let hasRoom = true;
  const mayPass = openTapBrake(
    () => time,
    () => hasRoom,
    (dropped) => floods.push(dropped),
  );
  const fill = () => {
    hasRoom = false;
  };
  return { mayPass, floods, fill, pass: (ms: number) => (time += ms) };
}

test('a hurried person passes: 20 answers a second for a minute', () => {
  const { mayPass, floods, pass } = brake();
  for (let i = 0; i < 1_200; i++) {
    expect(mayPass('x'.repeat(10_000))).toBe(true);
    pass(50);
  }
  expect(floods).toEqual([]);
});

test('a flood is cut to 100 a second and told every ten seconds', () => {
  const { mayPass, floods, pass } = brake();
  let passed = 0;
  for (let second = 0; second < 21; second++) {
    for (let i = 0; i < 1_000; i++) if (mayPass('x')) passed++;
    pass(1_000);
  }
  expect(passed).toBe(21 * 100);
  expect(floods).toEqual([1, 9_001, 18_001]);
});

test('few but huge ones are cut too', () => {
  const { mayPass, floods } = brake();
  const huge = 'x'.repeat(5_000_000);
  expect([mayPass(huge), mayPass(huge), mayPass(huge)]).toEqual([true, true, false]);
  expect(floods).toEqual([1]);
});

test('what finds no room is not dropped in silence', () => {
  const { mayPass, floods, fill } = brake();
  fill();
  expect(mayPass('x')).toBe(false);
  expect(floods).toEqual([1]);
});
