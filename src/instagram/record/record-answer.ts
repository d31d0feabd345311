import { MOST_ANSWER_CHARS } from '../endpoints';
import { parseJson } from '../json';
import type { AnswerEntry } from './entry';
import type { Replacement } from './replaced';

/** An answer as it was overheard, whether or not the endpoint table names it. */
export interface HeardAnswer {
  readonly method: string;
  readonly url: string;
  readonly requestBody: string | null;
  readonly query: string | null;
  readonly status: number;
  readonly text: string;
  readonly isKnown: boolean;
}

const PREFIX = /^\uFEFF?\s*(?:for \(;;\);)?\s*/;
/** Methods are words of the web, and few. */
const METHODS = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/;

/** The entry that an answer becomes. Never throws, whatever the answer is. */
export function recordAnswer(heard: HeardAnswer, t: number, replacement: Replacement): AnswerEntry {
  const { method, url, requestBody, query, status, text, isKnown } = heard;
  const verb = method.toUpperCase();
  return {
    t,
    what: 'answer',
    method: METHODS.test(verb) ? verb : 'GET',
    address: replacement.address(url.replace(/^(?:https:)?\/\/www\.instagram\.com(?::443)?(?=\/)/i, '')),
    form: requestBody === null ? null : replacement.form(requestBody),
    query: query === null ? null : replacement.text(query, 'fb_api_req_friendly_name'),
    status,
    chars: text.length,
    isKnown,
    body: bodyOf(text, replacement),
  };
}

/** JSON stays JSON, streamed or behind its prefix; of anything else only what kind it is. */
function bodyOf(text: string, replacement: Replacement): string {
  if (text.length > MOST_ANSWER_CHARS) return '';
  const prefix = PREFIX.exec(text)![0];
  const plain = text.slice(prefix.length).trim();
  const start = prefix.includes('for') ? 'for (;;);' : '';
  if (plain === '') return start;
  const whole = replacedJson(plain, replacement);
  if (whole !== null) return start + whole;
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const each = lines.map((line) => replacedJson(line, replacement));
  if (lines.length > 1 && each.every((line) => line !== null)) return start + each.join('\n');
  if (plain[0] === '<') return '<!DOCTYPE html>';
  // Cut short, or not JSON at all: readers tell these two apart by the first sign.
  return plain[0] === '{' || plain[0] === '[' ? `${plain[0]}"` : replacement.invented.words(plain.slice(0, 40));
}

function replacedJson(text: string, replacement: Replacement): string | null {
  try {
    return replacement.json(parseJson(text));
  } catch {
    return null;
  }
}
