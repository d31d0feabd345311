import uFuzzy from '@leeoniya/ufuzzy';
import { CHUNK_SIZE, isPrivateIn, isVerifiedIn } from '../../archive/accounts/account-chunk';
import type { AccountColumns } from '../../archive/store/rows';
import { yielding } from '../../archive/store/yielding';
import { displayName } from '../../ui/display-name';
import { isPlain, NAMES_PER_TEXT, type NameText, nameText } from './name-text';

/**
 * Names and flags of all accounts, by account number; loaded in slices after the first rows are on the screen.
 * A rename is seen when the panel is opened again; rows themselves are always read fresh.
 */
export interface NameIndex {
  readonly usernames: string[];
  /** As they may be shown; empty where there is none. */
  readonly fullNames: string[];
  /** What is searched: username and full name without accents. */
  readonly haystack: string[];
  /** The same, many names to a text; as far as names are loaded (`fillIndex`). */
  readonly texts: NameText[];
  /** What full names are sorted by: lower case without accents; nameless accounts last. */
  readonly nameKeys: string[];
  readonly isVerified: boolean[];
  readonly isPrivate: boolean[];
}

export interface ColumnSource {
  /** Null = there is no such chunk. */
  readColumns(chunkIndex: number): Promise<AccountColumns | null>;
  readonly accountCount: number;
}

/** So many are added before it is asked whether the page must draw. */
const AT_ONCE = 32;

const NAMELESS = '\uffff';

export function emptyIndex(): NameIndex {
  return { usernames: [], fullNames: [], haystack: [], texts: [], nameKeys: [], isVerified: [], isPrivate: [] };
}

/** Loads what `index` does not have yet, chunk by chunk; tells the share that is there after each. */
export async function fillIndex(
  index: NameIndex,
  source: ColumnSource,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const yieldNow = yielding(signal);
  while (index.usernames.length < source.accountCount) {
    const chunk = Math.floor(index.usernames.length / CHUNK_SIZE);
    const columns = await source.readColumns(chunk);
    signal.throwIfAborted();
    if (columns === null) return;
    const before = index.usernames.length;
    for (let at = before - columns.firstNumber; at < columns.usernames.length; at++) {
      addAccount(index, columns, at);
      if (at % AT_ONCE === 0) await yieldNow();
    }
    addTexts(index);
    if (index.usernames.length === before) return;
    onShare(index.usernames.length / source.accountCount);
  }
}

/** Whole texts stay; the last grows with the names. */
function addTexts({ haystack, texts }: NameIndex): void {
  const isWhole = ({ starts }: NameText) => starts.length > NAMES_PER_TEXT;
  if (texts.length > 0 && !isWhole(texts.at(-1)!)) texts.pop();
  for (let first = texts.length * NAMES_PER_TEXT; first < haystack.length; first += NAMES_PER_TEXT)
    texts.push(nameText(haystack, first, Math.min(haystack.length, first + NAMES_PER_TEXT)));
}

function addAccount(index: NameIndex, columns: AccountColumns, at: number): void {
  const username = columns.usernames[at]!;
  const fullName = displayName(columns.fullNames[at]!);
  // Most names are of ASCII alone, and looking for accents takes longer than all the rest.
  const plainName = isPlain(fullName) ? fullName : uFuzzy.latinize(fullName);
  index.usernames.push(username);
  index.fullNames.push(fullName);
  index.haystack.push(plainName === '' ? username : `${username} ${plainName}`);
  index.nameKeys.push(plainName === '' ? NAMELESS + username : plainName.toLowerCase());
  index.isVerified.push(isVerifiedIn(columns.flags[at]!) === true);
  index.isPrivate.push(isPrivateIn(columns.flags[at]!) === true);
}
