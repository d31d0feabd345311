/** The page stops before its end, or one tag or text of it is absurdly long. */
export class HtmlFault extends Error {
  readonly reason: 'truncated' | 'too-large';
  constructor(reason: 'truncated' | 'too-large') {
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

/** A small tolerant tokenizer for the pages an export holds: no document is built, so it works in a worker too. */
export class HtmlTokens {
  readonly #sink: HtmlTokenSink;
  readonly #longest: number;
  #text = '';
  #raw: string | null = null;

  constructor(sink: HtmlTokenSink, longest: number) {
    this.#sink = sink;
    this.#longest = longest;
  }

  push(text: string): void {
    this.#text = this.#text === '' ? text : this.#text + text;
    const done = this.#run();
    this.#text = this.#text.slice(done);
    if (this.#text.length > this.#longest) throw new HtmlFault('too-large');
  }

  /** How far the text could be read; the rest waits for more. */
  #run(): number {
    const text = this.#text;
    let at = 0;
    for (;;) {
      if (this.#raw !== null) {
        const end = text.indexOf(`</${this.#raw}`, at);
        if (end === -1) return Math.max(at, text.length - 16);
        this.#raw = null;
        at = end;
      }
      const tag = text.indexOf('<', at);
      if (tag === -1) return at;
      if (tag > at) this.#say(text, at, tag);
      if (text.startsWith('<!--', tag)) {
        const end = text.indexOf('-->', tag + 4);
        if (end === -1) return tag;
        at = end + 3;
        continue;
      }
      const end = endOfTag(text, tag);
      if (end === -1) return tag;
      this.#tag(text, tag, end);
      at = end + 1;
    }
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

/** The `>` that ends the tag, not one inside a quoted value. */
function endOfTag(text: string, from: number): number {
  const end = text.indexOf('>', from);
  if (text.charCodeAt(from + 1) === 0x2f) return end;
  const quote = text.indexOf('"', from);
  if (end === -1 || quote === -1 || quote > end) return end;
  let at = quote;
  for (;;) {
    const closing = text.indexOf('"', at + 1);
    if (closing === -1) return -1;
    const after = text.indexOf('>', closing);
    if (after === -1) return -1;
    at = text.indexOf('"', closing + 1);
    if (at === -1 || at > after) return after;
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
