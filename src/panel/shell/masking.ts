/**
 * Invented names in place of real ones, everywhere in the panel, for pictures that are shown to others. It works on what
 * is drawn and on nothing else: the archive, files and searches keep the real names, and switching it off puts every
 * text back. The same person is called the same in every view, and otherwise each time it is switched on.
 */

import { eachColumns } from '../../archive/accounts/read-accounts';
import { readViewers } from '../../archive/readings/read-readings';
import type { Archive } from '../../archive/store/open';
import { displayName } from '../../ui/display-name';

const FIRST = [
  'awan',
  'bukit',
  'cahaya',
  'daun',
  'embun',
  'fajar',
  'gunung',
  'hutan',
  'kabut',
  'langit',
  'mega',
  'ombak',
];
const LAST = [
  'biru',
  'cerah',
  'hijau',
  'jingga',
  'kelabu',
  'lembut',
  'pagi',
  'perak',
  'senja',
  'teduh',
  'tenang',
  'ungu',
];

export interface InventedName {
  readonly username: string;
  readonly fullName: string;
}

/** Which invented person stands for which real one. */
export class NameMask {
  readonly #usernames = new Map<string, InventedName>();
  readonly #fullNames = new Map<string, InventedName>();
  #inventedSoFar = 0;
  /** So that nobody can tell a person by the name invented for them last time. */
  readonly #salt: number;

  constructor(salt: number) {
    this.#salt = salt;
  }

  add(username: string, fullName: string): void {
    if (username === '') return;
    const invented = this.#usernames.get(username) ?? this.#invent();
    this.#usernames.set(username, invented);
    const shown = displayName(fullName);
    if (shown !== '' && !this.#fullNames.has(shown)) this.#fullNames.set(shown, invented);
  }

  /** A text that stands where names stand: "@ayu.w", or a full name. */
  addShown(text: string): void {
    const bare = text.trim().replace(/^@/, '');
    if (this.#usernames.has(bare) || this.#fullNames.has(bare)) return;
    if (/^[a-z0-9._]{1,30}$/.test(bare)) this.add(bare, '');
    else if (bare !== '') this.#fullNames.set(bare, this.#invent());
  }

  /** The text with every name in it replaced; the same text where it names nobody. */
  masked(text: string): string {
    const whole = this.#fullNames.get(text.trim());
    if (whole !== undefined) return text.replace(text.trim(), whole.fullName);
    return text.replace(/[a-z0-9._]{1,30}/g, (word) => {
      const known = this.#usernames.get(word);
      if (known !== undefined) return known.username;
      // A full stop or an ellipsis of the sentence may stand behind a name.
      const bare = word.replace(/\.+$/, '');
      const found = bare === word ? undefined : this.#usernames.get(bare);
      return found === undefined ? word : found.username + word.slice(bare.length);
    });
  }

  #invent(): InventedName {
    const order = this.#inventedSoFar++;
    const pairs = FIRST.length * LAST.length;
    const place = (order * 89 + this.#salt) % pairs;
    const first = FIRST[place % FIRST.length]!;
    const last = LAST[Math.floor(place / FIRST.length)]!;
    const turn = Math.floor(order / pairs);
    const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);
    return {
      username: `${first}.${last}${turn === 0 ? '' : turn + 1}`,
      fullName: `${capital(first)} ${capital(last)}`,
    };
  }
}

/** Where a text is a name and nothing else, whoever it may name. */
const NAME_PLACES = '.username, .full-name';

/** Fields whose text the person typed, and texts that name nobody. */
const LEFT_ALONE = 'textarea, script, style';

/**
 * Masks what is drawn below `root`, now and from now on, until the signal ends it. What it answers masks anew what
 * stands there, once the mask has learned more names.
 */
export function maskTexts(root: Node, mask: NameMask, signal: AbortSignal): () => void {
  const originals = new Map<Text, { real: string; shown: string }>();
  const maskOne = (text: Text) => {
    // What we wrote ourselves comes back as a change, and is none.
    if (originals.get(text)?.shown === text.data || text.parentElement?.closest(LEFT_ALONE)) return;
    const real = text.data;
    const isInitials = text.parentElement?.classList.contains('disc') === true;
    // Somebody met only after the mask had learned the names.
    if (text.parentElement?.closest(NAME_PLACES)) mask.addShown(real);
    const shown = isInitials ? '·' : mask.masked(real);
    if (shown === real) return;
    originals.set(text, { real, shown });
    text.data = shown;
  };
  const maskBelow = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) return maskOne(node as Text);
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) maskOne(text as Text);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) maskBelow(target);
      for (const node of addedNodes) maskBelow(node);
    }
  });
  maskBelow(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const [text, { real, shown }] of originals) if (text.data === shown) text.data = real;
  });
  return () => maskBelow(root);
}

/** Learns all names of the archive. */
export async function learnNames(mask: NameMask, archive: Archive, signal: AbortSignal): Promise<void> {
  for (const { username } of await readViewers(archive)) mask.add(username ?? '', '');
  for await (const { usernames, fullNames } of eachColumns(archive, signal))
    for (let at = 0; at < usernames.length; at++) mask.add(usernames[at]!, fullNames[at]!);
}
