// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { SnapshotRow } from '../../../archive/store/rows';
import type { AccountId } from '../../../domain/account';
import type { Look } from '../../../domain/looks/look';
import { NOBODY } from '../../../domain/membership';
import { createTexts } from '../../../i18n/fixtures/texts';
import type { Language } from '../../../i18n/languages';
import { TextsContext } from '../../../ui/texts-context';
import { createPanelStore } from '../../shell/store';
import { PanelContext } from '../../shell/use-panel';
import { ChoosePair } from '../changes/choose-pair';
import { PairWords } from '../changes/pair-words';
import { growthStops } from '../growth/growth-stops';
import { GrowthTable } from '../growth/growth-table';
import { SnapshotList } from '../snapshot-list';

const NOW = Date.UTC(2026, 10, 23, 12);
/** The name of its file tells this day; its newest row is of the afternoon. */
const DAY = Date.UTC(2026, 10, 12);
const AFTERNOON = DAY + 15 * 3_600_000 + 5 * 60_000;
const READ = Date.UTC(2026, 10, 20, 9, 30);
const VIEWER = '1' as AccountId;

const look = (given: Partial<Look>): Look => ({
  snapshotId: 'one',
  viewer: VIEWER,
  list: { owner: VIEWER, kind: 'followers' },
  source: 'export',
  firstAt: DAY,
  readAt: DAY,
  absentAt: DAY,
  coverage: { kind: 'whole', seen: 1204, hidden: 0 },
  members: NOBODY,
  ...given,
});
const byName = look({ isDayOnly: true });
const byNameAndRow = look({ snapshotId: 'two', readAt: AFTERNOON, isDayOnly: true });
const byHeader = look({ snapshotId: 'three', readAt: AFTERNOON, isDayOnly: false });
const byRow = look({ snapshotId: 'four', readAt: AFTERNOON, latestAt: NOW });
const reading = look({ snapshotId: 'five', readAt: READ, source: 'reading', firstAt: READ });
const amid = look({
  ...byRow,
  snapshotId: 'six',
  coverage: { kind: 'partial', seen: 1204, expected: null, why: ['date-unsure'] },
});
const amidInPart = look({
  ...byRow,
  snapshotId: 'seven',
  coverage: { kind: 'partial', seen: 1204, expected: null, why: ['date-window', 'date-unsure'] },
});

function drawn(what: preact.ComponentChild, language: Language = 'en', zone = 'UTC'): HTMLElement {
  render(
    <PanelContext.Provider value={createPanelStore(NOW)}>
      <TextsContext.Provider value={createTexts(language, zone)}>{what}</TextsContext.Provider>
    </PanelContext.Provider>,
    document.body,
  );
  return document.body;
}

afterEach(() => render(null, document.body));

function rowWords(one: Look, language: Language = 'en', zone = 'UTC'): readonly string[] {
  const row: SnapshotRow = { ...one, ownerUsername: null };
  const list = <SnapshotList snapshots={[row]} titleOf={() => 'Followers'} onDelete={() => undefined} />;
  // Nothing of the row before stays open.
  drawn(null);
  const root = drawn(list, language, zone);
  act(() => root.querySelector<HTMLElement>('.menu button')!.click());
  return [
    root.querySelector('.snapshot-day h3')!.textContent!,
    root.querySelector('[data-snapshot] .soft')!.textContent!,
    root.querySelector('[data-delete-snapshot]')!.textContent!,
  ];
}

describe('when a snapshot was taken', () => {
  it('is told to the minute only where somebody knows the minute', () => {
    expect(rowWords(reading).slice(0, 2)).toEqual(['20 Nov', '09:30 · Read to the end']);
    expect(rowWords(byHeader).slice(0, 2)).toEqual(['12 Nov', '15:05 · Complete']);
  });

  it('is a day alone where the name of the export tells no more, whatever its newest row says', () => {
    for (const one of [byName, byNameAndRow])
      expect(rowWords(one)).toEqual(['12 Nov', 'Complete', 'Delete Followers, 12 Nov']);
    expect(rowWords(byName, 'id').slice(0, 2)).toEqual(['12 Nov', 'Lengkap']);
  });

  it('is the day of the name in every zone', () => {
    for (const zone of ['America/Los_Angeles', 'Asia/Jakarta', 'Pacific/Kiritimati'])
      expect(rowWords(byName, 'en', zone)[0]).toBe('12 Nov');
  });

  it('is a day or later where the rows alone date the export', () => {
    expect(rowWords(byRow)).toEqual(['12 Nov', '12 Nov or later · Complete', 'Delete Followers, 12 Nov or later']);
    expect(rowWords(byRow, 'id')[1]).toBe('12 Nov atau sesudahnya · Lengkap');
  });
});

describe('the choice of two snapshots', () => {
  const options = (language: Language) => {
    const looks = [byName, byRow, amid, amidInPart, reading];
    const chosen = { kind: 'followers', first: null, second: null } as const;
    const root = drawn(<ChoosePair looks={looks} chosen={chosen} pairs={[]} onChoose={() => undefined} />, language);
    return [...root.querySelectorAll('.two-looks-row > span')].map((one) => one.textContent);
  };

  it('names each by what is known of its date', () => {
    expect(options('en')).toEqual([
      '20 Nov, 09:30, 1,204',
      '12 Nov or later, 1,204, perhaps not complete',
      '12 Nov or later, 1,204',
      '12 Nov or later, 1,204',
      '12 Nov, 1,204',
    ]);
    expect(options('id').slice(0, 2)).toEqual([
      '20 Nov, 09.30, 1.204',
      '12 Nov atau sesudahnya, 1.204, mungkin belum lengkap',
    ]);
  });

  it('says below what the two cannot tell', () => {
    const root = drawn(<PairWords pair={{ first: amid, second: reading }} />);
    expect(root.textContent).toBe(
      'Followers: 12 Nov or later → 20 Nov, 09:30 · The export may be from before or after a reading of this list, so it can’t tell who is new or gone.',
    );
    expect(drawn(<PairWords pair={{ first: byName, second: reading }} />).textContent).toBe(
      'Followers: 12 Nov → 20 Nov, 09:30',
    );
  });
});

it('the table of the chart dates its points no closer either', () => {
  const same = { count: 9, gained: null, lost: null, sinceAt: null, isByName: false };
  const points = [
    { at: DAY, snapshotId: 'one', basis: 'whole', ...same },
    { at: AFTERNOON, snapshotId: 'four', basis: 'whole', ...same },
    { at: READ, snapshotId: null, basis: 'profile', ...same },
  ] as const;
  const stops = growthStops([{ kind: 'followers', points: [...points] }]);
  const root = drawn(<GrowthTable stops={stops} looks={[byName, byRow]} />);
  const dates = [...root.querySelectorAll('tbody th')].map((cell) => cell.textContent);
  expect(dates).toEqual(['20 Nov, 09:30', '12 Nov or later', '12 Nov']);
});
