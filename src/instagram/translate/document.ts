import { type AccountId, asUsername } from '../../domain/account';
import { parseJson } from '../json';
import { agreedId } from '../responses/account-row';
import { readProfileData } from '../responses/profile';
import { idShown } from '../responses/routes';
import { any, digits, inside, object, shaped } from '../shape';
import type { Translation } from '../translation';
import { asViewerId } from '../viewer';

/**
 * What the cold document brings along in its `<script type="application/json" data-sjs>` blocks, before any request:
 * the viewer, the id of the profile on show, and often its counts.
 * Source: shapes of Sept 2026, section 5. Names there are prefixes of others, so the exact text is looked for.
 * Inside a JSON string every quote is escaped, so nobody's biography can contain one of these markers.
 */
const VIEWER = '["PolarisViewer",[],{';
const PRELOADED = '["RelayPrefetchedStreamCache","next",[],[';
const ROUTES = ['"rootView":{', '"hostableView":{'];

/** Texts by which a block is known as one that tells something. */
export const DOCUMENT_MARKERS: readonly string[] = [VIEWER, PRELOADED, ...ROUTES];

/** A document holds each of these once or twice; what is repeated more often is not looked at. */
const MOST_FINDS = 20;

const Person = object({ username: any, fbid: digits });

export interface DocumentReading {
  /** Claims and profiles, claims first. */
  readonly said: readonly Translation[];
  /** Whose profile the document is; null where it does not say, or says two things. */
  readonly profileId: AccountId | null;
}

/** Reads the texts of the blocks. Cheap for texts without a marker; never throws. */
export function readDocument(texts: Iterable<string>, at: number): DocumentReading {
  const claims: Translation[] = [];
  const profiles: Translation[] = [];
  const shown = new Set<AccountId>();
  for (const text of texts) {
    for (const value of valuesAfter(text, VIEWER)) claims.push(...viewerClaim(value));
    for (const marker of ROUTES)
      for (const value of valuesAfter(text, marker)) {
        const id = idShown(value);
        if (id) shown.add(id);
      }
    for (const value of valuesAfter(text, PRELOADED)) profiles.push(...preloadedProfile(value, at));
  }
  const isClaim = (said: Translation) => said.kind === 'claim';
  const said = [...claims, ...profiles.filter(isClaim), ...profiles.filter((one) => !isClaim(one))];
  const [profileId = null] = shown;
  return { said, profileId: shown.size === 1 ? profileId : null };
}

/** The texts of a document's blocks, for `readDocument`. */
export function documentTexts(document: Document): string[] {
  const blocks = document.querySelectorAll('script[type="application/json"][data-sjs]');
  return Array.from(blocks, (block) => block.textContent ?? '');
}

function viewerClaim(value: unknown): Translation[] {
  const data = inside(value, 'data');
  const id = inside(value, 'id');
  if (data === null && id === null) return [{ kind: 'claim', claim: { source: 'document', id: null } }];
  const person = shaped(Person, data);
  const inner = asViewerId(agreedId(data));
  if (inner === null || (id !== undefined && asViewerId(id) !== inner)) return [];
  const username = asUsername(person?.username);
  return [{ kind: 'claim', claim: { source: 'document', id: inner, fbid: person?.fbid ?? null, username } }];
}

/** A query's answer that came with the document; older ones hold it as a string of JSON. */
function preloadedProfile(value: unknown, at: number): Translation[] {
  const [name, preload] = Array.isArray(value) ? value : [];
  const result = inside(preload, '__bbox.result');
  const text = inside(result, 'response');
  const said = readProfileData(typeof text === 'string' ? parsed(text) : result, at);
  // Other preloaded queries have a `user` too; that theirs is empty says nothing about the profile.
  const isProfileQuery = String(name).startsWith('adp_PolarisProfilePageContentQuery');
  return said.filter((one) => isProfileQuery || one.kind !== 'nobody');
}

/** The JSON value at the end of each marker: the marker's last character is the bracket that opens it. */
function valuesAfter(text: string, marker: string): unknown[] {
  const found: unknown[] = [];
  for (let at = text.indexOf(marker); at !== -1 && found.length < MOST_FINDS; at = text.indexOf(marker, at + 1)) {
    const start = at + marker.length - 1;
    const value = parsed(text.slice(start, endOfValue(text, start)));
    if (value !== undefined) found.push(value);
  }
  return found;
}

/** Where the bracketed value that begins at `start` ends: the rest of a megabyte need not be parsed. */
function endOfValue(text: string, start: number): number {
  // A lone quote matches only where its string has no end.
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"|["[\]{}]/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const sign = match[0];
    if (sign === '"') break;
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth <= 0) return token.lastIndex;
  }
  return start;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}
