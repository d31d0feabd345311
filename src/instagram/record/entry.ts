import { shaped, that } from '../shape';
import { FORMAT, type RecordHead } from './head';

/**
 * A record as it is written: a line about the recording, then entries. Each entry is a line of JSON about it, and as many
 * lines of what it holds as that line says. Plain text, so that a person can read all of it before it goes anywhere.
 */
export type RecordEntry = AnswerEntry | PageEntry | ScreenEntry | RowsEntry;

interface EntryBase {
  /** Ms since the recording began. */
  readonly t: number;
  /** JSON, or what stood in its place; a skeleton of elements; blocks of the document. */
  readonly body: string;
}

/** What the page was answered. */
export interface AnswerEntry extends EntryBase {
  readonly what: 'answer';
  readonly method: string;
  readonly address: string;
  readonly form: string | null;
  /** By which name the page asked, where it told. */
  readonly query: string | null;
  /** 0 where none was given. */
  readonly status: number;
  /** How long the answer was. */
  readonly chars: number;
  /** Whether the endpoint table named it; else it held a username that was on the screen. */
  readonly isKnown: boolean;
}

/** The page has another address, or is another document. */
export interface PageEntry extends EntryBase {
  readonly what: 'page';
  readonly address: string;
  /** A document was loaded; its blocks are the body. */
  readonly isLoaded: boolean;
  /** The id that the cookie names as logged in; null = none. */
  readonly cookie: string | null;
}

/** What a part of the page is made of. */
export interface ScreenEntry extends EntryBase {
  readonly what: 'screen';
  readonly region: Region;
}

/** Who came into sight in a list since the last one, by invented name, one a line, in the order of the page. */
export interface RowsEntry extends EntryBase {
  readonly what: 'rows';
  readonly region: Region;
}

/** Which part of the page a skeleton is of. */
export type Region = 'header' | 'main' | 'dialog';
export const REGIONS: readonly Region[] = ['header', 'main', 'dialog'];

/** An entry as it is written, with the line break behind it. */
export function entryText({ body, ...about }: RecordEntry): string {
  const lines = body === '' ? 0 : body.split('\n').length;
  return `${JSON.stringify({ ...about, lines })}\n${body === '' ? '' : `${body}\n`}`;
}

const isNatural = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Whoever hands over a record may have written it, and a browser is led by it: what could not have been said is no entry. */
const isEntry = that<RecordEntry>((value) => {
  const said = value as Record<string, unknown> | null;
  const isText = (name: string) => typeof said?.[name] === 'string';
  const isTextOrNull = (name: string) => said?.[name] === null || isText(name);
  if (!isNatural(said?.['t']) || said === null) return false;
  if (said['what'] === 'page') {
    const isCookie = said['cookie'] === null || /^\d+$/.test(String(said['cookie']));
    return isCookie && /^\/(?!\/)[!-~]*$/.test(String(said['address']));
  }
  if (said['what'] === 'screen' || said['what'] === 'rows') return REGIONS.some((region) => region === said['region']);
  const isAsked = isText('method') && isAddress(said['address']) && isTextOrNull('form') && isTextOrNull('query');
  const isAnswered = isNatural(said['status']) && (said['status'] as number) <= MOST_STATUS && isNatural(said['chars']);
  return said['what'] === 'answer' && isAsked && isAnswered;
});

const MOST_STATUS = 599;

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value, 'https://www.instagram.com');
}

/** Reads a record; throws where the text is none. Balik itself only writes them. @internal */
export function parseRecord(text: string): { readonly head: RecordHead; readonly entries: readonly RecordEntry[] } {
  // Whoever copies a record may lose the line break at its end.
  const lines = text.replace(/\n$/, '').split('\n');
  const head = asJson(lines[0]) as RecordHead | null;
  if (head?.record !== FORMAT) throw new Error('This is no record of Balik, or one of another version.');
  const entries: RecordEntry[] = [];
  for (let at = 1; at < lines.length && lines[at] !== ''; ) {
    const { lines: count, ...about } = (asJson(lines[at]) ?? {}) as { lines?: unknown };
    // Whoever hands over a record may have written it: no number may lead back to a line that was read.
    if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0)
      throw new Error(`Line ${at + 1} is no entry of a record.`);
    const rest = lines.length - at - 1;
    if (count > rest) throw new Error(`Line ${at + 1} says that ${count} lines follow; there are ${rest}.`);
    const body = lines.slice(at + 1, at + 1 + count).join('\n');
    const entry = shaped(isEntry, { ...about, body });
    if (entry === null) throw new Error(`Line ${at + 1} is no entry of a record.`);
    entries.push(entry);
    at += 1 + count;
  }
  return { head, entries };
}

function asJson(line: string | undefined): unknown {
  try {
    return JSON.parse(line ?? '');
  } catch {
    return null;
  }
}
