/** A scripted person: looks, moves a real pointer, turns a real wheel, presses real keys. */
import { PATIENCE_MS } from '../patience';
import { type Hands, heardHands, unlessSilent } from './person-hands';
import { type Look, lookScript } from './person-look';

export type OpenKind = 'followers' | 'following';

export interface ReadOptions {
  /** Rest between turns of the wheel. */
  pauseMs?: number;
  /** Stop after about so many pages of 12 rows. */
  maxPages?: number;
  /** How long to wait for the next rows before leaving a list that does not come to its end. */
  patienceMs?: number;
}

export interface ReadResult {
  /** Different usernames seen on the way, in order (suggestions left out). */
  usernames: string[];
  /** True when the spinner was gone at the bottom. */
  reachedEnd: boolean;
}

export interface Person {
  visitProfile(username: string): Promise<void>;
  /** From the profile page, by a click on the count. Resolves when rows are there, or the list is plainly empty. */
  openList(kind: OpenKind | 'mutual'): Promise<void>;
  readToEnd(options?: ReadOptions): Promise<ReadResult>;
  closeList(): Promise<void>;
  searchInList(text: string): Promise<void>;
  /** Presses the button of a row in the open list, else the one of the profile; says yes where asked. */
  followButton(username?: string): Promise<void>;
  /** Moves the pointer onto a name and rests. */
  hover(username: string): Promise<void>;
  /** By the site's own account switcher. */
  switchViewer(username: string): Promise<void>;
  readBothLists(username: string, options?: ReadOptions): Promise<{ followers: ReadResult; following: ReadResult }>;
  /** What the page counted: events no hand made, and uncaught errors. */
  pageReport(): Promise<{ untrusted: { total: number }; errors: string[] }>;
}

/** The top of a profile; without a `header` where that is what tomorrow brings. */
const TOP = ':is(header, main section)';

/** A turn of the wheel that moved nothing for so long is made again. */
const TURN_PATIENCE_MS = 5_000;

export const rest = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export function createPerson(given: Hands, origin = 'https://www.instagram.com'): Person {
  const hands = heardHands(given, PATIENCE_MS);
  const look = async (last?: number) => (await hands.evaluate(lookScript(last))) as Look | null;

  async function until<T>(what: string, read: () => Promise<T | null | false>, patienceMs = PATIENCE_MS): Promise<T> {
    const start = Date.now();
    for (;;) {
      // A page that goes elsewhere answers no question of before; silence is told.
      const found = await read().catch(unlessSilent);
      if (found) return found;
      if (Date.now() - start > patienceMs) throw new Error(`The person waited in vain for ${what}.`);
      await rest(20);
    }
  }

  /** Where a node is that the expression finds, once it is there. */
  const point = (what: string, expression: string) =>
    until(what, async () => {
      const script = `(() => { const node = ${expression}; if (!node) return null;
        node.scrollIntoViewIfNeeded ? node.scrollIntoViewIfNeeded() : node.scrollIntoView({ block: 'nearest' });
        const box = node.getBoundingClientRect(); return box.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null; })()`;
      return (await hands.evaluate(script)) as { x: number; y: number } | null;
    });

  async function press(what: string, expression: string): Promise<void> {
    const { x, y } = await point(what, expression);
    await hands.mouse.move(x, y);
    await hands.mouse.click(x, y);
  }

  const open: Person = {
    async visitProfile(username) {
      await hands.goto(`${origin}/${username}/`);
      await until(`the profile of ${username}`, async () => hands.evaluate(`!!document.querySelector('main h2')`));
    },

    async openList(kind) {
      const nth = kind === 'followers' ? 0 : 1;
      const counts = `[...document.querySelectorAll('${TOP} a[role="link"]')].filter((a) => a.querySelector('.html-span'))[${nth}]`;
      const mutual = `document.querySelector('${TOP} a[href$="/followers/mutualOnly"]')`;
      await press(`the ${kind} count`, kind === 'mutual' ? mutual : counts);
      await until('the list', async () => {
        const seen = await look();
        return seen?.ready && (seen.names.length > 0 || !seen.spinner);
      });
    },

    async readToEnd({ pauseMs = 60, maxPages = Number.POSITIVE_INFINITY, patienceMs = PATIENCE_MS } = {}) {
      const names = new Set<string>();
      let stillSince = Date.now();
      let mark = '';
      let turned = { top: -1, at: 0 };
      for (;;) {
        const seen = await look(names.size > 0 ? 60 : undefined);
        if (!seen?.ready) return { usernames: [...names], reachedEnd: false };
        for (const name of seen.names) names.add(name);
        if (seen.bottom && !seen.spinner) return { usernames: [...names], reachedEnd: true };
        if (names.size >= maxPages * 12) return { usernames: [...names], reachedEnd: false };
        const now = `${names.size} ${seen.top} ${seen.height}`;
        if (now !== mark) stillSince = Date.now();
        else if (Date.now() - stillSince > patienceMs) return { usernames: [...names], reachedEnd: false };
        mark = now;
        // Nobody turns on before the page has followed: two turns at once would pass rows that it never drew.
        if (turned.top === seen.top && Date.now() - turned.at < TURN_PATIENCE_MS) {
          await rest(20);
          continue;
        }
        turned = { top: seen.bottom ? -1 : seen.top, at: Date.now() };
        await hands.mouse.move(seen.x, seen.y);
        await hands.mouse.wheel(0, 700);
        await rest(pauseMs);
      }
    },

    async closeList() {
      await hands.keyboard.press('Escape');
      await until('the list to close', async () => (await look()) === null);
      await rest(30);
    },

    async searchInList(text) {
      await press('the search box', `document.querySelector('[role="dialog"] input')`);
      await hands.keyboard.type(text);
      await rest(500);
    },

    async followButton(username) {
      const row = `[...document.querySelectorAll('[role="dialog"] button[type="button"]')].find((b) => b.querySelector('div[dir="auto"]') && b.closest('div:has(a[href="/${username}/"])')?.querySelectorAll('button').length === 1)`;
      const profile = `document.querySelector('${TOP} button:has(div[dir="auto"])')`;
      await press('the follow button', username ? row : profile);
      await rest(120);
      const asked = await hands.evaluate(`!!document.querySelector('[role="dialog"]:not([aria-modal]) button')`);
      if (asked) await press('the answer yes', `document.querySelector('[role="dialog"]:not([aria-modal]) button')`);
      await rest(200);
    },

    async hover(username) {
      const { x, y } = await point(username, `document.querySelector('a[href="/${username}/"][tabindex="0"]')`);
      await hands.mouse.move(x - 3, y - 2);
      await hands.mouse.move(x, y);
      await rest(600);
    },

    async switchViewer(username) {
      await press(
        'the account switcher',
        `[...document.querySelectorAll('nav button')].find((b) => b.textContent.endsWith(' ${username}'))`,
      );
      await until('the other account', async () =>
        hands.evaluate(`!!document.querySelector('nav a[href="/${username}/"]')`),
      );
    },

    async readBothLists(username, options) {
      await open.visitProfile(username);
      await open.openList('followers');
      const followers = await open.readToEnd(options);
      await open.closeList();
      await open.openList('following');
      const following = await open.readToEnd(options);
      await open.closeList();
      return { followers, following };
    },

    async pageReport() {
      const report = await hands.evaluate('({ untrusted: window.__untrusted, errors: window.__pageErrors })');
      return report as { untrusted: { total: number }; errors: string[] };
    },
  };
  return open;
}
