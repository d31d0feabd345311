import { HtmlFault } from './html-tokens';

/** Elements of real pages nest about thirty deep, in every vintage seen (2024–2026); whatever nests this deep is none. */
export const DEEPEST = 500;

/**
 * The elements that are open, by name and depth. An end tag finds its element without a search, so that a page costs as
 * much as it is long, however wrongly its tags are nested. Throws an `HtmlFault` beyond the deepest.
 */
export class OpenTags {
  /** Looks at elements so far, for tests: grows with the tags of a page and nothing else. */
  steps = 0;
  readonly #names: string[] = [];
  readonly #places = new Map<string, number[]>();

  get depth(): number {
    return this.#names.length;
  }

  open(name: string): void {
    this.steps++;
    if (this.#names.length === DEEPEST) throw new HtmlFault('too-deep');
    const places = this.#places.get(name);
    if (places === undefined) this.#places.set(name, [this.#names.length]);
    else places.push(this.#names.length);
    this.#names.push(name);
  }

  /** Where the innermost open element of this name stands, 0 = outermost; −1 = none is open. */
  placeOf(name: string): number {
    this.steps++;
    return this.#places.get(name)?.at(-1) ?? -1;
  }

  /** Closes whatever is open from this place on. */
  closeFrom(place: number): void {
    for (let at = this.#names.length - 1; at >= place; at--) {
      this.steps++;
      this.#places.get(this.#names[at]!)!.pop();
    }
    this.#names.length = place;
  }
}
