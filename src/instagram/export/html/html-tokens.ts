type Fault = 'truncated' | 'too-large' | 'too-deep';

/** The page stops before its end, or one tag or text of it is absurdly long, or its elements nest absurdly deep. */
export class HtmlFault extends Error {
  readonly reason: Fault;
  constructor(reason: Fault) {
    super(`HTML ${reason}`);
    this.reason = reason;
  }
}

export interface HtmlTokenSink {
  /** `attributes` is the raw text after the tag's name; `isVoid` for tags that hold nothing. */
  open(name: string, attributes: string, isVoid: boolean): void;
  close(name: string): void;
  /** Raw text: entities not decoded, never blank only. */
  text(raw: string): void;
}

const VOID: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
/** Elements whose content is no markup. */
const RAW: ReadonlySet<string> = new Set(['style', 'script', 'title']);

/** One tag or text of a page: a comment of ten thousand letters is the longest thing in a real one. */
const LONGEST = 1024 * 1024;

/**
 * A small tolerant tokenizer for the pages an export holds: no document is built, so it works in a worker too. Every
 * letter is looked at once or twice: where a tag, comment or text has not ended yet, the search goes on from there.
 */
export class HtmlTokens {
  /** Letters looked at so far, for tests. */
  steps = 0;
  readonly #sink: HtmlTokenSink;
  readonly #longest: number;
  #text = '';
  #raw: string | null = null;
  /** How far the unfinished token has been searched for its end, and whether that is inside a quoted value. */
  #searched = 0;
  #isQuoted = false;

  constructor(sink: HtmlTokenSink, longest: number) {
    this.#sink = sink;
    this.#longest = Math.min(longest, LONGEST);
  }

  push(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    const done = this.#run();
    this.#text = this.#text.slice(done);
    this.#searched = Math.max(0, this.#searched - done);
    if (this.#text.length > this.#longest) throw new HtmlFault('too-large');
  }

  /** How far the text could be read; the rest waits for more. */
  #run(): number {
    const text = this.#text;
    let at = 0;
    for (;;) {
      if (this.#raw !== null) {
        const end = this.#find(`</${this.#raw}`, at);
        if (end === -1) return Math.max(at, text.length - 16);
        this.#raw = null;
        at = end;
      }
      // A tag or comment that did not end yet begins the text.
      const tag = text.charCodeAt(at) === 0x3c ? at : this.#find('<', at);
      if (tag === -1) return at;
      if (tag > at) this.#say(text, at, tag);
      if (text.startsWith('<!--', tag)) {
        const end = this.#find('-->', tag + 4);
        if (end === -1) return tag;
        at = end + 3;
        continue;
      }
      const end = this.#endOfTag(tag);
      if (end === -1) return tag;
      this.#tag(text, tag, end);
      at = end + 1;
    }
  }

  /** Where `word` stands from `from` on, or from where the search stopped; −1 = not yet. */
  #find(word: string, from: number): number {
    const begin = Math.max(from, this.#searched);
    const found = this.#text.indexOf(word, begin);
    this.steps += (found === -1 ? this.#text.length : found) - begin;
    // The word may be cut by the end.
    if (found === -1) this.#searched = Math.max(begin, this.#text.length - word.length + 1);
    return found;
  }

  /** The `>` that ends the tag, not one inside a quoted value; −1 = not yet. */
  #endOfTag(from: number): number {
    const text = this.#text;
    const isClosing = text.charCodeAt(from + 1) === 0x2f;
    let at = from + 1;
    let isQuoted = false;
    if (this.#searched > at) [at, isQuoted] = [this.#searched, this.#isQuoted];
    this.steps -= at;
    for (; at < text.length; at++) {
      const letter = text.charCodeAt(at);
      if (letter === 0x22 && !isClosing) isQuoted = !isQuoted;
      else if (letter === 0x3e && !isQuoted) {
        this.steps += at;
        return at;
      }
    }
    this.steps += at;
    [this.#searched, this.#isQuoted] = [at, isQuoted];
    return -1;
  }

  #say(text: string, from: number, to: number): void {
    for (let at = from; at < to; at++)
      if (text.charCodeAt(at) > 0x20) {
        this.#sink.text(text.slice(from, to));
        return;
      }
  }

  #tag(text: string, from: number, to: number): void {
    const second = text.charCodeAt(from + 1);
    if (second === 0x21 || second === 0x3f) return;
    if (second === 0x2f) {
      this.#sink.close(
        text
          .slice(from + 2, to)
          .trim()
          .toLowerCase(),
      );
      return;
    }
    let nameEnd = from + 1;
    while (nameEnd < to && text.charCodeAt(nameEnd) > 0x20 && text.charCodeAt(nameEnd) !== 0x2f) nameEnd++;
    const name = text.slice(from + 1, nameEnd).toLowerCase();
    const isVoid = VOID.has(name);
    if (!isVoid && RAW.has(name)) this.#raw = name;
    this.#sink.open(name, text.slice(nameEnd, to), isVoid);
  }
}

/** The value of one attribute, entities decoded; null where the tag has none of that name. */
export function attribute(attributes: string, name: string): string | null {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + 1)) {
    const isWord = at === 0 || attributes.charCodeAt(at - 1) <= 0x20;
    const equals = at + name.length;
    if (!isWord || attributes.charCodeAt(equals) !== 0x3d) continue;
    const quote = attributes[equals + 1];
    if (quote !== '"' && quote !== "'") return decodeEntities(attributes.slice(equals + 1).split(/[\s/]/, 1)[0]!);
    const end = attributes.indexOf(quote, equals + 2);
    return decodeEntities(attributes.slice(equals + 2, end === -1 ? undefined : end));
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** `&amp; &#039; &#x1f332;` and the few others that pages of an export use. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? NAMED[name]! : whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
