// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportedListHead, ImportHead } from '../../../domain/exports/import';
import type { FollowListKind } from '../../../domain/follow-list';
import type { ListWindow } from '../../../domain/looks/list-window';
import { createTexts } from '../../../i18n/fixtures/texts';
import { TextsContext } from '../../../ui/texts-context';
import { createPanelStore } from '../../shell/store';
import { PanelContext } from '../../shell/use-panel';
import type { Offered } from './import-state';
import { OfferedLists } from './offered-lists';

const NOW = Date.UTC(2026, 10, 3);
const FROM = Date.UTC(2026, 3, 22);
const TO = Date.UTC(2026, 6, 22);

function list(window: ListWindow | null): ImportedListHead {
  const coverage: ImportedListHead['coverage'] =
    window === null
      ? { kind: 'whole', seen: 9, hidden: 0 }
      : { kind: 'partial', seen: 9, expected: null, why: ['date-window'] };
  return { coverage, window, oldestAt: FROM, newestAt: TO, deleted: 0, deletedFbids: [] };
}

interface Change {
  readonly windows?: Partial<Record<FollowListKind, ListWindow>>;
  readonly beside?: { readonly more: number; readonly fewer: number };
  readonly head?: Partial<ImportHead>;
}

function offered({ windows = {}, beside = { more: 0, fewer: 0 }, head = {} }: Change): Offered {
  const lists = { followers: list(windows.followers ?? null), following: list(windows.following ?? null) };
  return {
    importId: 'one',
    head: {
      ownerUsername: 'invented.owner',
      exportedAt: TO,
      isDateSure: true,
      isDayOnly: false,
      format: 'json',
      lists,
      interactions: [],
      ownMedia: [],
      ...head,
    },
    problems: [],
    others: [{ list: 'close-friends', count: 14 }],
    found: [],
    source: { files: [], owner: null },
    preview: {
      viewer: null,
      people: 9,
      newPeople: 0,
      renamed: 0,
      replaces: null,
      parted: [],
      lists: { followers: { lookAt: FROM, ...beside }, following: { lookAt: null, more: 9, fewer: 0 } },
    },
  };
}

function drawn(given: Offered, language: 'en' | 'id' = 'en', vouched: readonly FollowListKind[] = []): HTMLElement {
  render(
    <PanelContext.Provider value={createPanelStore(NOW)}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <OfferedLists offered={given} vouched={vouched} doubtful={[]} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    document.body,
  );
  return document.body;
}
const textIn = (where: HTMLElement, selector: string) => where.querySelector(selector)?.textContent ?? null;

afterEach(() => render(null, document.body));

describe('the offer of an import', () => {
  it('says how the lists differ from the newest look, or that they do not', () => {
    expect(textIn(drawn(offered({})), '[data-beside="followers"]')).toBe('the same people as on 22 Apr');
    expect(textIn(drawn(offered({ beside: { more: 3, fewer: 0 } })), '[data-beside="followers"]')).toBe(
      '3 more and 0 fewer than on 22 Apr',
    );
    expect(textIn(drawn(offered({})), '[data-beside="following"]')).toBeNull();
    expect(textIn(drawn(offered({})), '[data-import-other="close-friends"]')).toBe('Close friends 14');
  });

  it('says of a limited list which dates it holds, and that nobody is accused by it', () => {
    const said = textIn(
      drawn(offered({ windows: { followers: { from: FROM, to: TO, isSure: true } } })),
      '[data-import-window]',
    );
    expect(said).toContain('The Followers list holds only follows from 22 Apr to 22 Jul.');
    expect(said).toContain('nobody is said not to follow back');
    expect(said).not.toContain('young account');
  });

  it('explains once what may be a window, however many lists look like it; not where the person knows better', () => {
    const windows = {
      followers: { from: FROM, to: TO, isSure: false },
      following: { from: FROM, to: TO, isSure: false },
    };
    for (const [language, young] of [
      ['en', 'young account'],
      ['id', 'Akun yang masih muda'],
    ] as const)
      expect(textIn(drawn(offered({ windows }), language), '[data-import-window]')?.split(young)).toHaveLength(2);
    expect(textIn(drawn(offered({ windows }), 'en'), '[data-import-window]')).not.toContain('holds only');
    expect(textIn(drawn(offered({ windows }), 'en', ['followers', 'following']), '[data-import-window]')).toBeNull();
  });
});
