import type { KnownAnswer } from '../../src/content/marks/draw-mark';
import { openMarks, type Wanted } from '../../src/content/marks/marks';
import { openSightings } from '../../src/content/sightings';
import type { AccountId } from '../../src/domain/account';
import { marks } from '../../src/i18n/en/marks';
import type { PageWords } from '../../src/platform/page-words';
import { asSettings } from '../../src/platform/settings';

/** Runs in the page: the very code that draws the marks, with answers at hand. */
const ANSWER: KnownAnswer = { status: 'mutual', certainty: 'likely', asOf: Date.now(), isOld: false };
const WORDS: PageWords = { language: 'en', ...marks };
const SETTINGS = asSettings({ hasConsented: true, marksAllRows: true });

export interface MarkTimes {
  /** The first look at rows without marks. */
  readonly drawMs: number;
  /** A look that finds everything as it should be. */
  readonly lookMs: number;
  readonly marks: number;
  /** As many plain elements at the same places, and where they stand: what the browser's layout alone takes. */
  readonly floorMs: number;
}

function fresh() {
  return openMarks({
    isFromServer: () => false,
    words: () => WORDS,
    answers: { of: () => () => ANSWER, isJudged: () => true, age() {}, forget() {} },
    sightings: openSightings(),
    now: () => Date.now(),
    later: setTimeout,
    onDue() {},
  });
}

/** Lets the page lay itself out whole: where rows are closed in themselves, to ask for its size alone leaves them as they are. */
function layOut(): void {
  for (const link of document.links) link.getBoundingClientRect();
}

/** Draws all marks and takes them away again, `rounds` times; gives every time measured. */
export function measureMarks(rounds: number): MarkTimes[] {
  const profile = location.pathname.split('/')[1]!;
  const viewer = { kind: 'agreed', id: '1' as AccountId, username: null } as const;
  const wanted: Wanted = { viewer, settings: SETTINGS, profile, hovered: null, resting: new Set<string>() };
  const timed = (deed: () => void) => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  };
  // As while a list is read: the first batch of all is among those measured, and no more than one of them.
  const marks = fresh();
  return Array.from({ length: rounds }, () => {
    // The page has just laid itself out, as it has when an observer calls.
    layOut();
    const drawMs = timed(() => marks.fit(wanted));
    layOut();
    const lookMs = timed(() => marks.fit(wanted));
    const places = [...document.querySelectorAll('balik-mark')].map(
      (mark) => mark.parentElement!.previousElementSibling!,
    );
    marks.remove();
    layOut();
    const plain = places.map(() => {
      const element = document.createElement('b');
      element.style.position = 'absolute';
      return element;
    });
    const floorMs = timed(() => {
      for (const [at, place] of places.entries()) place.after(plain[at]!);
      for (const element of plain) element.getBoundingClientRect();
    });
    for (const element of plain) element.remove();
    return { drawMs, lookMs, floorMs, marks: places.length };
  });
}

/** So many more rows at the end of the list, as a list has that was scrolled for long. */
export function lengthenList(rows: number): void {
  const row = document.querySelector('[role="dialog"] a[tabindex="0"]')!.closest('div:has(button)')!;
  let whole: Element = row;
  while (whole.parentElement!.querySelectorAll('a[tabindex="0"]').length === 1) whole = whole.parentElement!;
  const more = Array.from({ length: rows }, (_, at) => {
    const copy = whole.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', `/more.${at}/`);
    for (const name of copy.querySelectorAll('a span[dir]')) name.textContent = `more.${at}`;
    return copy;
  });
  whole.parentElement!.append(...more);
}

Object.assign(window, { measureMarks, lengthenList });
