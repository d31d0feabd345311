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

/** Commas and their like of every script; also what a sentence of another direction puts around a name, unseen. */
const BETWEEN = /[\s,;|，｜、､・；،؛﹐﹔。｡।॥۔\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/;
/** What may stand on either side of a name: quotes, brackets, dashes, pictures and numbers in circles, by what Unicode says of them, and those it calls otherwise. */
const BESIDE = String.raw`\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Pd}\p{So}\p{No}\ufe0f"'\x60´＂＇״׳<>*•·‣◦▪…`;
/** And what ends a sentence or opens one, whichever its script; no username ends in a dot, but it may begin with one. */
const AROUND = new RegExp(
  String.raw`^[${BESIDE}¡¿]+|[${BESIDE}:\p{Sentence_Terminal}\p{Terminal_Punctuation}]+$`,
  'gu',
);
/** The signs before a name, as a keyboard of Japanese or Chinese writes them too. */
const SIGN = /^[@＠﹫]/;
const LINK = /^(?:https?:\/\/)?(?:[a-z]+\.)?(?:instagram\.com|instagr\.am)(?:\/|$)/i;
const NUMBERING = /^[([（]?\p{Nd}{1,4}[.)\]．）]$/u;

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
  if (!LINK.test(word)) return asUsername(word.replace(SIGN, ''));
  const steps = word
    .replace(LINK, '')
    .replace(/[?#].*/, '')
    .split('/')
    .filter((step) => step !== '');
  // The export links to accounts as instagram.com/_u/name.
  const step = steps[0] === '_u' ? steps[1] : steps[0];
  return step === undefined || NO_ACCOUNTS.has(step.toLowerCase()) ? null : asUsername(step.replace(SIGN, ''));
}
