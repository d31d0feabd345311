import { type InteractionFile, interactionFileOf } from './interaction-files';
import { type ExportedList, LIST_BY_FILE } from './list-names';
import type { FileFormat } from './sniff';

/** What one file of an export is, told by its name and folder. Files of no interest are not in the catalog. */
export type CatalogItem =
  | { readonly kind: 'list'; readonly list: ExportedList }
  | { readonly kind: 'connections-2020' }
  | { readonly kind: 'owner' }
  | { readonly kind: 'sign-up' }
  | { readonly kind: 'interaction'; readonly file: InteractionFile };

export interface CatalogPlace {
  readonly item: CatalogItem;
  /** The folder the export was unpacked into, "" for none; two of them are two exports or a copy. */
  readonly root: string;
  readonly format: FileFormat;
  /** `followers_2` is part 2; a file without a number is part 1. */
  readonly part: number;
  /** Saved again by a browser: `followers_1 (1).json`, `followers_1 copy.json`. */
  readonly isCopy: boolean;
}

/** Folders an export begins with; what stands before the first of them is where it was unpacked. */
const TOP_FOLDERS: ReadonlySet<string> = new Set([
  'connections',
  'followers_and_following',
  'your_instagram_activity',
  'personal_information',
  'account_information',
  'security_and_login_information',
  'login_and_account_creation',
  'login_and_profile_creation',
  'likes',
  'comments',
  'saved',
  'messages',
  'content',
  'media',
  'story_sticker_interactions',
  'story_interactions',
]);

/** Folders whose files only look like those we read: the Threads app has its own followers and personal information. */
const FOREIGN: ReadonlySet<string> = new Set([
  '__macosx',
  'threads',
  'secret_conversations',
  'ai_conversations',
  'your_chat_information',
  'reported_conversations',
]);

/** Whether a file of an export can be of any use, by its name. Told of thousands, so what is no text is told at once. */
export function isOfInterest(path: string): boolean {
  return (isText(path) && placeOf(path) !== null) || looksLikeFacebook(path);
}

function isText(path: string): boolean {
  return /\.(?:json|html?)\s*$/i.test(path.slice(-LONGEST_NAME));
}

/** Where a file belongs, or null. Backslashes, upper case, blanks and browser copies are put right first. */
export function placeOf(path: string): CatalogPlace | null {
  const segments = path
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  const folders = segments.slice(0, -1);
  const lower = folders.map((folder) => folder.trim().toLowerCase());
  const top = lower.findIndex((folder) => TOP_FOLDERS.has(folder));
  const inside = top === -1 ? [] : lower.slice(top);
  if (lower.includes('__macosx') || inside.some((folder) => FOREIGN.has(folder)) || lower.at(-1) === 'threads')
    return null;
  const file = fileOf(segments.at(-1) ?? '');
  if (file === null) return null;
  const item = itemOf(file, inside);
  if (item === null) return null;
  const root = (top === -1 ? folders : folders.slice(0, top)).join('/');
  return { item, root, format: file.format, part: file.part, isCopy: file.isCopy };
}

interface FileName {
  readonly base: string;
  readonly part: number;
  readonly format: FileFormat;
  readonly isCopy: boolean;
}

/** No disk holds longer names; a ZIP can, and patterns are not tried on those. */
const LONGEST_NAME = 255;

function fileOf(segment: string): FileName | null {
  if (segment.startsWith('._') || segment.length > LONGEST_NAME) return null;
  const match = /^(.*)\.(json|html?)$/.exec(segment.trim().toLowerCase());
  if (match === null) return null;
  const plain = match[1]!.replace(/(?:\s*\(\d{1,3}\)|\s+copy(?:\s+\d{1,3})?)+$/, '');
  const numbered = /^(.*?)[_\s]+(\d{1,4})$/.exec(plain);
  const base = (numbered?.[1] ?? plain)
    .trim()
    .replace(/[\s-]+/g, '_')
    .replace(/[\u2019\u02bc`]|%27/g, "'");
  return {
    base,
    part: numbered ? Number(numbered[2]) : 1,
    format: match[2] === 'json' ? 'json' : 'html',
    isCopy: plain !== match[1],
  };
}

function itemOf(file: FileName, folders: readonly string[]): CatalogItem | null {
  const list = LIST_BY_FILE.get(file.base);
  // Lists lie in `followers_and_following/`; single files picked by hand lie in no folder of the export at all.
  if (list !== undefined)
    return folders.length === 0 || folders.includes('followers_and_following') || folders.at(-1) === 'connections'
      ? { kind: 'list', list }
      : null;
  if (file.base === 'connections' && folders.length === 0) return { kind: 'connections-2020' };
  if (file.base === 'personal_information' || (file.base === 'profile' && folders.length === 0))
    return { kind: 'owner' };
  // `login_and_profile_creation/` since 2024, `login_and_account_creation/` before.
  if (file.base === 'signup_details' || file.base === 'signup_information') return { kind: 'sign-up' };
  const interaction = interactionFileOf(file.base, folders);
  return interaction === null ? null : { kind: 'interaction', file: interaction };
}

/** Names that only a Facebook export has. */
export function looksLikeFacebook(path: string): boolean {
  return /people_who_followed_you|who_you've_followed|your_facebook_activity|connections[/\\]friends[/\\]/i.test(path);
}
