import { pageRegions, usernamesLinked } from '../../instagram/anchors-of-regions';
import type { Region } from '../../instagram/record/entry';
import type { Replacement } from '../../instagram/record/replaced';
import { shapeOf, skeletonOf } from '../../instagram/record/skeleton';

/** How often the page is looked at while it changes. */
const LOOKS_EVERY_MS = 500;
/** Of one document no more than so many skeletons are told: by then it shows nothing new. */
const MOST_SKELETONS = 60;
/** So many people of one list are told; the rest are more of the same. */
const MOST_ROWS = 3_000;

/** How what was seen is told: a skeleton, or names that came into sight, all of them replaced. */
export type TellScreen = (what: 'screen' | 'rows', region: Region, body: string) => void;

/** Tells what the page is made of, each time a part of it looks as it did not before, and who came into sight; only where `mayLook`. */
export function watchScreen(
  tell: TellScreen,
  replacement: Replacement,
  mayLook: () => boolean,
  signal: AbortSignal,
): void {
  const shapes = new Set<string>();
  const rows = new Set<string>();
  let hasChanged = true;

  function look(): void {
    if (!hasChanged || !mayLook()) return;
    hasChanged = false;
    for (const part of pageRegions(document)) {
      const skeleton = shapes.size < MOST_SKELETONS ? skeletonOf(part, replacement) : '';
      const shape = shapeOf(skeleton);
      if (skeleton !== '' && !shapes.has(shape)) {
        shapes.add(shape);
        tell('screen', part.region, skeleton);
      }
      if (part.region !== 'header') tellRows(part.region, part.element);
    }
  }

  function tellRows(region: Region, element: Element): void {
    const fresh = usernamesLinked(element, MOST_ROWS).filter((name) => !rows.has(name));
    if (fresh.length === 0) return;
    for (const name of fresh) rows.add(name);
    tell('rows', region, fresh.map(replacement.invented.username).join('\n'));
  }

  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  // A list that reuses its rows changes addresses and texts only.
  observer.observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ['href'] });
  const looking = setInterval(look, LOOKS_EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(looking);
  });
}
