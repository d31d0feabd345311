// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import type { MonthGroup } from './insights-of';
import { MonthsList } from './months-list';

const root = document.createElement('div');
afterEach(() => render(null, root));

const NOW = Date.UTC(2026, 11, 1);
const month = (given: Partial<MonthGroup>): MonthGroup => ({
  month: '2026-11',
  gained: 0,
  lost: 4,
  missedOnce: 0,
  missedLast: 0,
  shownAgain: 0,
  atEnd: 164,
  fromAt: NOW - 40 * DAY_MS,
  toAt: NOW - 2 * DAY_MS,
  isSpread: false,
  rate: null,
  lately: { count: 0, back: 0 },
  stay: null,
  time: null,
  conversion: null,
  ...given,
});

function draw(...months: readonly MonthGroup[]): void {
  render(
    <PanelContext.Provider value={createPanelStore(NOW)}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <MonthsList months={months} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
}

it('whom a list missed for once is named as not counted in the very number that it would be in, with that list’s day', () => {
  draw(month({ shownAgain: 6, missedLast: 2, missedOnce: 1, fromAt: NOW - 32 * DAY_MS }));
  expect([...root.querySelectorAll('[data-not-counted]')].map((one) => one.textContent)).toEqual([
    'Not counted as gone or back: 1 that one list missed and the next showed again.',
    'Not counted as gone: 2 that the list of 29 Nov missed and the next showed again.',
    'Not counted as back: 6 that only the list of 30 Oct missed.',
  ]);
});

it('whether newcomers stayed is too early to tell until 30 days after the list before them; later it is not known', () => {
  const known = month({ month: '2026-08', stay: { value: 0.5, restsOn: 20 } });
  const early = month({ month: '2026-11', fromAt: NOW - 29 * DAY_MS });
  const late = month({ month: '2026-10', fromAt: NOW - 30 * DAY_MS });
  draw(early, late, known);
  expect([...root.querySelectorAll('[data-insight="stay"] dd')].map((one) => one.textContent)).toEqual([
    'too early to tell',
    'not known yet',
    '50% of 20 accounts',
  ]);
});
