// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { ShareFigure } from './group-card';
import { RetentionMissing, RetentionPart } from './retention-part';
import { ToldMeasure } from './told-measure';

const root = document.createElement('div');
afterEach(() => render(null, root));

function drawn(what: preact.ComponentChild): HTMLElement {
  render(
    <PanelContext.Provider value={createPanelStore(0)}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>{what}</TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root;
}

const percent = (share: number) => `${share * 100}%`;
const measure = (part: number, of: number) => ({ value: part / of, restsOn: of });

it('of fewer than five accounts the count is told and no rate', () => {
  const told = (part: number, of: number) =>
    drawn(<ToldMeasure measure={measure(part, of)} write={percent} missing="" name="rate" />).textContent;
  expect(told(2, 3)).toBe('2 of 3, too few for a rate');
  expect(told(4, 4)).toBe('4 of 4, too few for a rate');
  expect(told(4, 5)).toBe('80% of 5 accounts');
});

it('says beside the rate, in a few words, whom it leaves out though other views count them in', () => {
  const told = (without: readonly string[], of = 41) =>
    drawn(
      <ToldMeasure
        measure={measure(of / 2, of)}
        write={() => '50%'}
        missing=""
        name="rate"
        rests="rate.restsOn"
        without={without}
      />,
    ).textContent;
  expect(told(['1 followed lately is left out'])).toBe('50% of 41 you follow · 1 followed lately is left out');
  expect(told([])).toBe('50% of 41 you follow');
  expect(told(['2 you hid are left out'], 4)).toBe('2 of 4, too few for a rate · 2 you hid are left out');
});

it('in a group as well; a time is no rate', () => {
  const told = (isShare: boolean) =>
    drawn(<ShareFigure title="" measure={measure(1, 4)} write={percent} name="stay" isShare={isShare} />).querySelector(
      'dd',
    )!.textContent;
  expect(told(true)).toBe('1 of 4, too few for a rate');
  expect(told(false)).toBe('25% of 4 accounts');
});

it('has no bar for too few, says nothing of what is not known, and no chart of nothing else', () => {
  const retention = (shares: readonly (readonly [number, number] | null)[]) =>
    [7, 30, 90].map((days, at) => {
      const share = shares[at]!;
      return { days, share: share === null ? null : measure(...share) };
    });
  const some = drawn(<RetentionPart retention={retention([[9, 10], [2, 3], null])} />);
  expect(some.querySelectorAll('rect.bar')).toHaveLength(1);
  expect([...some.querySelectorAll('.bar-value')].map((one) => one.textContent)).toEqual([
    '90% of 10 accounts',
    '2 of 3, too few for a rate',
  ]);
  expect(some.querySelector('.measure')!.textContent).toBe('90% still there after 7 days, of 10 accounts');
  const tooFew = retention([[1, 2], null, null]);
  expect(drawn(<RetentionPart retention={tooFew} />).textContent).toBe('');
  const few = drawn(<RetentionMissing retention={tooFew} />);
  expect([...few.querySelectorAll('li')].map((one) => one.textContent)).toEqual(['7 days: 1 of 2, too few for a rate']);
});
