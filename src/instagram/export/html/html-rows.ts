import { attribute, decodeEntities, HtmlFault, HtmlTokens } from './html-tokens';
import { OpenTags } from './open-tags';
import { HeaderReader, type PageHeader } from './page-header';

/** One cell of a table: its own words, and what stands in elements inside it. */
export interface HtmlCell {
  label: string;
  value: string;
  href: string | null;
}

export interface HtmlTable {
  /** 1 = not inside another table. */
  readonly depth: number;
  readonly rows: HtmlCell[][];
  hasTables: boolean;
}

/** One row of a page: a box directly under `[role=main]` (boxes of the same class nest five deep in 2026). */
export interface HtmlRow {
  heading: string | null;
  /** The first link's address and words. */
  href: string | null;
  linkText: string | null;
  /** In the order they end: innermost first. */
  tables: HtmlTable[];
  /** The last words of the row, which are its date wherever it has one. */
  lastText: string | null;
}

export interface HtmlSink {
  /** Comes once, before the first row. */
  header(header: PageHeader): void;
  row(row: HtmlRow): void;
}

/** Headings are told by class: `<div class="… _a6-h …">` until spring 2025, `<h2 class="… _a6-h …">` since. */
const HEADING = '_a6-h';

/** Turns the bytes of a page into rows. Only what stands under `[role=main]` is looked at; the frame has links of its own. */
export class HtmlRows {
  readonly #sink: HtmlSink;
  readonly #tokens: HtmlTokens;
  readonly #decoder = new TextDecoder();
  readonly #header = new HeaderReader();
  readonly #open = new OpenTags();
  readonly #tables: HtmlTable[] = [];
  /** Depth of the stack inside main and inside the current row; 0 = outside. */
  #main = 0;
  #row: HtmlRow | null = null;
  #hasMain = false;
  /** Boxes of rows after main has ended: the tags do not match, rows would be lost unseen. */
  #hasStrays = false;
  #headingDepth = 0;
  #linkDepth = 0;
  #cell: HtmlCell | null = null;
  #cellDepths: number[] = [];

  constructor(sink: HtmlSink, longest: number) {
    this.#sink = sink;
    this.#tokens = new HtmlTokens(
      {
        open: (name, attributes, isVoid) => this.#begin(name, attributes, isVoid),
        close: (name) => this.#close(name),
        text: (raw) => this.#text(raw),
      },
      longest,
    );
  }

  /** Steps taken so far, for tests: what a page costs beside reading its letters once. */
  get steps(): number {
    return this.#open.steps + this.#tokens.steps;
  }

  push(bytes: Uint8Array): void {
    this.#tokens.push(this.#decoder.decode(bytes, { stream: true }));
  }

  /** True when the page was one of an export; an error page has no main part. */
  end(): boolean {
    if ((this.#hasMain && this.#main > 0) || this.#hasStrays) throw new HtmlFault('truncated');
    return this.#hasMain;
  }

  #begin(name: string, attributes: string, isVoid: boolean): void {
    if (isVoid) return;
    this.#open.open(name);
    const { depth } = this.#open;
    if (this.#main === 0) {
      if (this.#hasMain) {
        if (attributes.includes('_a6-g')) this.#hasStrays = true;
        return;
      }
      if (attributes.includes('role=') && attribute(attributes, 'role') === 'main') {
        this.#main = depth;
        this.#hasMain = true;
        this.#sink.header(this.#header.header());
      } else this.#header.open(name, attributes);
      return;
    }
    const row = this.#row;
    if (row === null) {
      this.#row = { heading: null, href: null, linkText: null, tables: [], lastText: null };
      return;
    }
    if (depth === this.#main + 2 && attributes.includes(HEADING) && row.heading === null) {
      this.#headingDepth = depth;
      row.heading = '';
    } else if (name === 'a') this.#link(row, attributes, depth);
    else if (name === 'table') {
      const outer = this.#tables.at(-1);
      if (outer !== undefined) outer.hasTables = true;
      this.#tables.push({ depth: this.#tables.length + 1, rows: [], hasTables: false });
      this.#cellDepths.push(0);
    } else if (name === 'tr') this.#tables.at(-1)?.rows.push([]);
    else if (name === 'td' || name === 'th') {
      const cells = this.#tables.at(-1)?.rows.at(-1);
      if (cells === undefined) return;
      this.#cell = { label: '', value: '', href: null };
      cells.push(this.#cell);
      this.#cellDepths[this.#cellDepths.length - 1] = depth;
    }
  }

  #link(row: HtmlRow, attributes: string, depth: number): void {
    const href = attribute(attributes, 'href');
    if (this.#cell !== null) this.#cell.href ??= href;
    if (row.href === null && href !== null && href !== '') {
      row.href = href;
      row.linkText = '';
      this.#linkDepth = depth;
    }
  }

  #close(name: string): void {
    const place = this.#open.placeOf(name);
    if (place === -1) return;
    if (this.#main === 0) {
      this.#open.closeFrom(place);
      this.#header.close(name);
      return;
    }
    // Inside main, a stray end tag of something outside closes nothing but the page as a whole.
    if (place < this.#main - 1 && name !== 'body' && name !== 'html') return;
    this.#open.closeFrom(place);
    if (this.#headingDepth > place) this.#headingDepth = 0;
    if (this.#linkDepth > place) this.#linkDepth = 0;
    if (this.#cellDepths.length > 0) this.#closeCell(name, place);
    if (this.#row !== null && place <= this.#main) this.#endRow(this.#row);
    if (place < this.#main) this.#main = 0;
  }

  #closeCell(name: string, place: number): void {
    const depths = this.#cellDepths;
    const last = depths.length - 1;
    if (depths[last]! > place) {
      depths[last] = 0;
      this.#cell = null;
    }
    if (name !== 'table') return;
    depths.pop();
    const table = this.#tables.pop();
    if (table !== undefined) this.#row?.tables.push(table);
    // Back in the cell that held the table.
    this.#cell = (depths.at(-1) ?? 0) > 0 ? (this.#tables.at(-1)?.rows.at(-1)?.at(-1) ?? null) : null;
  }

  #endRow(row: HtmlRow): void {
    this.#row = null;
    this.#cell = null;
    this.#tables.length = 0;
    this.#cellDepths.length = 0;
    this.#sink.row(row);
  }

  #text(raw: string): void {
    const row = this.#row;
    if (this.#main === 0) {
      if (!this.#hasMain) this.#header.text(decodeEntities(raw));
      return;
    }
    if (row === null) return;
    const text = decodeEntities(raw).trim();
    row.lastText = text;
    if (this.#headingDepth > 0) row.heading = `${row.heading ?? ''}${text}`;
    else if (this.#linkDepth > 0) row.linkText = `${row.linkText ?? ''}${text}`;
    const cell = this.#cell;
    if (cell === null) return;
    if (this.#open.depth === this.#cellDepths.at(-1)) cell.label += text;
    else cell.value += text;
  }
}
