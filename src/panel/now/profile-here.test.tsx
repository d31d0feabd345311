// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { createTexts } from '../../i18n/fixtures/texts';
import type { Place } from '../../platform/place';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, type Remembered } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { ProfileHere } from './profile-here';

const NOON = Date.UTC(2026, 10, 23, 12);
const [ME, OTHER] = ['1', '2'] as AccountId[] as [AccountId, AccountId];
const viewers = [
  { id: ME, username: 'me', lastSeenAt: NOON },
  { id: OTHER, username: 'my.other', lastSeenAt: NOON },
];
const onMine = { kind: 'profile', username: 'me', accountId: ME, at: NOON } as const;

async function draw(place: Partial<Extract<Place, { kind: 'profile' }>>, judging: AccountId): Promise<string> {
  const store = createPanelStore(NOON);
  store.setState({ remembered: { viewers, viewer: judging, edition: 1 } as unknown as Remembered });
  const whole = { ...onMine, viewer: null, viewerTrouble: null, hasList: null, ...place };
  await act(() =>
    render(
      <PanelContext.Provider value={store}>
        <TextsContext.Provider value={createTexts('en')}>
          <ProfileHere place={whole} onShown={() => {}} />
        </TextsContext.Provider>
      </PanelContext.Provider>,
      document.body,
    ),
  );
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

describe('a person on their own profile', () => {
  it.each([
    ['logged in', { viewer: ME }],
    ['logged out', { viewerTrouble: 'logged-out' }],
    ['where two sources disagree who is logged in', { viewerTrouble: 'conflict' }],
    ['where nobody knows who is', { viewerTrouble: 'unknown', accountId: null }],
  ] as const)('is not judged: %s', async (_when, place) => {
    expect(await draw(place, ME)).toBe('');
  });

  it('is not judged by themselves either while another of their accounts is logged in', async () => {
    expect(await draw({ viewer: OTHER }, ME)).toBe('');
  });

  it('is somebody to another of their accounts', async () => {
    expect(await draw({ viewer: OTHER }, OTHER)).toMatch(/^@me is not in your lists/);
  });
});
