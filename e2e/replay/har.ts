/**
 * A HAR of the browser's developer tools as a record: it holds names, cookies and tokens, so nothing of it is written or
 * served before it went through the same replacement as what a person records.
 */
import { isRecordable, matchEndpoint } from '../../src/instagram/endpoints';
import type { RecordEntry } from '../../src/instagram/record/entry';
import { recordAnswer } from '../../src/instagram/record/record-answer';
import { recordBlocks } from '../../src/instagram/record/record-document';
import type { Replacement } from '../../src/instagram/record/replaced';

interface HarEntry {
  readonly startedDateTime: string;
  readonly time?: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers?: readonly { readonly name: string; readonly value: string }[];
    readonly postData?: { readonly text?: string };
  };
  readonly response: {
    readonly status: number;
    readonly content?: { readonly mimeType?: string; readonly text?: string; readonly encoding?: string };
  };
}

const ORIGIN = 'https://www.instagram.com';
const BLOCK = /<script[^>]*type="application\/json"[^>]*data-sjs[^>]*>([\s\S]*?)<\/script>/g;

/** No answer takes as long, and none was given later: what a record says of time is a number that it can hold. */
const LONGEST_ANSWER_MS = 3_600_000;
const LATEST = Date.UTC(2100);

export interface Har {
  readonly entries: readonly HarEntry[];
  /** So many were none: without an address, a time, or an answer. */
  readonly leftOut: number;
}

/** The entries of a HAR, or null where the text is none. */
export function entriesOfHar(text: string): Har | null {
  try {
    const all: unknown = JSON.parse(text)?.log?.entries;
    if (!Array.isArray(all)) return null;
    const entries = all.filter(isHarEntry);
    return { entries, leftOut: all.length - entries.length };
  } catch {
    return null;
  }
}

function isHarEntry(value: unknown): value is HarEntry {
  const { startedDateTime, time = 0, request, response } = (value ?? {}) as Partial<HarEntry>;
  const started = Date.parse(String(startedDateTime));
  const isTime = started > 0 && started < LATEST && Number.isFinite(time);
  const isAsked = typeof request?.method === 'string' && URL.canParse(String(request.url));
  const named: unknown = request?.headers ?? [];
  const areHeaders =
    Array.isArray(named) && named.every((one) => typeof one?.name === 'string' && typeof one.value === 'string');
  const areTexts = [request?.postData?.text, response?.content?.text, response?.content?.mimeType].every(
    (text) => text === undefined || text === null || typeof text === 'string',
  );
  const status: unknown = response?.status;
  return isTime && isAsked && areHeaders && areTexts && Number.isSafeInteger(status) && (status as number) <= 599;
}

/** The record of a HAR. Where nobody knows what was on the screen, whatever names somebody counts as shown. */
export function recordOfHar(entries: readonly HarEntry[], replacement: Replacement): RecordEntry[] {
  const inTurn = entries
    .map((entry) => ({ entry, at: Date.parse(entry.startedDateTime) + taken(entry) }))
    .filter(({ entry }) => entry.request.url.startsWith(`${ORIGIN}/`))
    .sort((one, other) => one.at - other.at);
  const start = inTurn[0]?.at ?? 0;
  return inTurn.flatMap(({ entry, at }) => entryOf(entry, Math.round(at - start), replacement) ?? []);
}

function taken({ time = 0 }: HarEntry): number {
  return Math.min(Math.max(0, time), LONGEST_ANSWER_MS);
}

function entryOf({ request, response }: HarEntry, t: number, replacement: Replacement): RecordEntry | null {
  const { method, url, postData } = request;
  const header = (name: string) => request.headers?.find((one) => one.name.toLowerCase() === name)?.value ?? null;
  const text = textOf(response);
  const { pathname } = new URL(url);
  if (pathname.startsWith('/direct')) return null;
  if (method === 'GET' && response.content?.mimeType?.includes('html') && !/^\/(api|ajax|graphql)\b/.test(pathname)) {
    const cookie = /(?:^|;\s*)ds_user_id=(\d+)/.exec(header('cookie') ?? '')?.[1] ?? null;
    const blocks = [...text.matchAll(BLOCK)].map((one) => one[1]!);
    const body = recordBlocks(blocks, [cookie, pathname.split('/')[1]], replacement);
    const invented = cookie === null ? null : replacement.invented.digits(cookie);
    return { t, what: 'page', address: replacement.address(pathname), isLoaded: true, cookie: invented, body };
  }
  const requestBody = postData?.text ?? null;
  const query = header('x-fb-friendly-name');
  const isKnown = matchEndpoint(method, url, requestBody, query) !== null;
  if (!isKnown && !(isRecordable(url, requestBody, query) && /"username"|"pk"/.test(text))) return null;
  return recordAnswer(
    { method, url, requestBody, query, status: Math.max(0, response.status), text, isKnown },
    t,
    replacement,
  );
}

function textOf({ content }: HarEntry['response']): string {
  const text = content?.text ?? '';
  return content?.encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}
