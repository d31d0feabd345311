import { parseJson } from '../json';
import { DOCUMENT_MARKERS } from '../translate/document';
import type { Replacement } from './replaced';

/** Longer blocks hold the site's own script and texts. */
const LONGEST_BLOCK = 400_000;
const MOST_CHARS = 800_000;

/**
 * The blocks of JSON that came with the document, one a line, as far as they tell who is logged in or who is on show: by
 * what readers look for in them, or by an id or name that is known of this page (`about`).
 */
export function recordBlocks(
  texts: readonly string[],
  about: readonly (string | null | undefined)[],
  replacement: Replacement,
): string {
  const isAbout = (text: string) =>
    DOCUMENT_MARKERS.some((marker) => text.includes(marker)) || about.some((one) => one && text.includes(`"${one}"`));
  const blocks: string[] = [];
  let chars = 0;
  for (const text of texts) {
    if (text.length > LONGEST_BLOCK || chars + text.length > MOST_CHARS || !isAbout(text)) continue;
    try {
      blocks.push(replacement.json(parseJson(text), 'require'));
      chars += text.length;
    } catch {
      // No JSON: nothing that a reader could go by.
    }
  }
  return blocks.join('\n');
}
