import { asUsername, NO_ACCOUNTS } from './account';

/** What a pasted list of usernames says, and what of it could not be understood. */
export interface PastedNames {
  /** In the order of the text, each once. */
  readonly usernames: readonly string[];
  /** As they stood in the text, for the person to look at. */
  readonly notUnderstood: readonly string[];
  /** How many mentions were repeats of an earlier one. */
  readonly repeats: number;
}

const BETWEEN = /[\s,;|，、；\u200b\ufeff]+/;
/** Quotes, brackets and bullets around a name, and the dot that ends a sentence. */
const AROUND = /^["'“”‘’()[\]<>{}•*–—-]+|["'“”‘’()[\]<>{}*:.!?]+$/g;
const LINK = /^(?:https?:\/\/)?(?:[a-z]+\.)?(?:instagram\.com|instagr\.am)(?:\/|$)/i;
const NUMBERING = /^\d{1,4}[.)]$/;

/** Reads usernames out of text: by commas, blanks or lines, with or without @, or as links to profiles. */
export function parsePastedNames(text: string): PastedNames {
  const usernames = new Set<string>();
  const notUnderstood: string[] = [];
  let repeats = 0;
  for (const word of text.split(BETWEEN)) {
    const bare = word.replace(AROUND, '');
    if (bare === '' || NUMBERING.test(word)) continue;
    const username = usernameIn(bare);
    if (username === null) notUnderstood.push(word);
    else if (usernames.has(username)) repeats++;
    else usernames.add(username);
  }
  return { usernames: [...usernames], notUnderstood, repeats };
}

function usernameIn(word: string): string | null {
  if (!LINK.test(word)) return asUsername(word.replace(/^@/, ''));
  const steps = word
    .replace(LINK, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((step) => step !== '');
  // The export links to accounts as instagram.com/_u/name.
  const step = steps[0] === '_u' ? steps[1] : steps[0];
  return step === undefined || NO_ACCOUNTS.has(step.toLowerCase()) ? null : asUsername(step.replace(/^@/, ''));
}
