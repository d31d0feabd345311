// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { RateChart } from './rate-chart';

const NOW = Date.UTC(2026, 10, 30, 12);

it.each([16, 45, 300, 900])(
  'over %d days has a grid in both directions, and ends with the date of its last point',
  (days) => {
    const points = [days, days / 2, 0].map((ago) => ({
      at: NOW - ago * DAY_MS,
      rate: { value: 0.5, restsOn: 10 },
      lately: { count: 0, back: 0 },
    }));
    const root = document.createElement('div');
    render(
      <PanelContext.Provider value={createPanelStore(NOW)}>
        <TextsContext.Provider value={createTexts('en', 'UTC')}>
          <RateChart points={points} how={null} />
        </TextsContext.Provider>
      </PanelContext.Provider>,
      root,
    );
    const ticks = [...root.querySelectorAll('[data-tick]')];
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.at(-1)!.textContent).toBe('30 Nov');
    for (const tick of ticks) expect(tick.querySelector('path')!.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+V/);
    const [x] = /[\d.]+/.exec(ticks.at(-1)!.querySelector('path')!.getAttribute('d')!)!;
    expect(Number(x)).toBeCloseTo(Number(root.querySelector('circle:last-of-type')!.getAttribute('cx')), 0);
    expect(root.querySelectorAll('.line-rule').length).toBe(ticks.length + 5);
    render(null, root);
  },
);
