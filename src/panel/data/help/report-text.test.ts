import { expect, it } from 'vitest';
import type { ProblemLine, PulseReport } from '../../../platform/pulse';
import { reportText } from './report-text';

const PULSE: PulseReport = {
  since: Date.UTC(2026, 10, 1),
  lines: [
    {
      what: 'anchor',
      name: 'list-rows',
      expected: 4,
      found: 3,
      misses: 1,
      lastFoundAt: Date.UTC(2026, 10, 3),
      restingSince: null,
      days: [{ day: '2026-11-03', expected: 4, found: 3 }],
    },
  ],
} as unknown as PulseReport;
const THROTTLED: ProblemLine = {
  at: Date.UTC(2026, 10, 2),
  lastAt: Date.UTC(2026, 10, 4),
  count: 3,
  endpoint: 'followersRest',
  problem: 'throttled',
  detail: '401',
};

it('a report tells what was looked for and what went wrong, by Instagram’s parts and days', () => {
  const text = reportText(PULSE, [THROTTLED, { ...THROTTLED, problem: 'soft-block', detail: '', count: 1 }], '0.9.0');
  expect(text.split('\n')).toEqual([
    expect.stringContaining('Balik 0.9.0, pulse since 2026-11-01'),
    'anchor list-rows: found 3 of 4, last 2026-11-03',
    '  2026-11-03 3/4',
    'Problems:',
    'followersRest: throttled (401), 3 times, 2026-11-02 to 2026-11-04',
    'followersRest: soft-block, 1 times, 2026-11-02 to 2026-11-04',
  ]);
});

it('where nothing went wrong it says so', () => {
  expect(reportText(PULSE, [], '0.9.0')).toMatch(/Problems:\nnone$/);
});
