import { pageRegions } from '../../instagram/anchors-of-regions';
import type { Region } from '../../instagram/record/entry';
import type { Replacement } from '../../instagram/record/replaced';
import { shapeOf, skeletonOf } from '../../instagram/record/skeleton';

/** How often the page is looked at while it changes. */
const LOOKS_EVERY_MS = 500;
/** Of one document no more than so many skeletons are told: by then it shows nothing new. */
const MOST_SKELETONS = 60;

/** Tells what the page is made of, each time a part of it looks as it did not before; only where `mayLook`. */
export function watchScreen(
  tell: (region: Region, skeleton: string) => void,
  replacement: Replacement,
  mayLook: () => boolean,
  signal: AbortSignal,
): void {
  const shapes = new Set<string>();
  let hasChanged = true;

  function look(): void {
    if (!hasChanged || !mayLook() || shapes.size >= MOST_SKELETONS) return;
    hasChanged = false;
    for (const part of pageRegions(document)) {
      const skeleton = skeletonOf(part, replacement);
      const shape = shapeOf(skeleton);
      if (shapes.has(shape)) continue;
      shapes.add(shape);
      tell(part.region, skeleton);
    }
  }

  const observer = new MutationObserver(() => {
    hasChanged = true;
  });
  observer.observe(document, { childList: true, subtree: true });
  const looking = setInterval(look, LOOKS_EVERY_MS);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(looking);
  });
}
