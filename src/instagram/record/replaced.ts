import { parseJson } from '../json';
import { isStepOfSite } from './address-steps';
import { type Inventor, openInventor } from './invented';
import { lastWord, openPlainNames, type PlainNames } from './plain-name';
import { NAMES_OF_KINDS, replacedKind } from './replaced-kind';
import { openNumbers } from './replaced-number';

/**
 * The replacement: whatever the page said goes in, what may stand in a record comes out. An allow-list: what is not known
 * to be harmless is replaced, by the same in all places of one record. Kept are: true, false and null; small numbers and
 * counts (`replaced-number.ts`); names of fields (`plain-name.ts`) and of kinds; steps of the site's own addresses
 * (`address-steps.ts`); and, where nobody can be named, the few whole texts below. Everything else is invented.
 */
export interface Replacement {
  /** JSON text of a value that `parseJson` gave. `name`: of what it is the value. */
  json(value: unknown, name?: string): string;
  /** A text, by what it looks like and what it is the value of. */
  text(real: string, name?: string): string;
  /** A text on the screen: whose name it may be nobody knows there, so nothing of it stays. */
  shown(real: string): string;
  /** An address or a path, with what it asks for. */
  address(real: string): string;
  /** `a=1&b=2` */
  form(real: string): string;
  readonly invented: Inventor;
  readonly names: PlainNames;
}

/** Of the whole texts by which readers decide those that are no word; each is Instagram's own, and nobody's. */
const KEPT_TEXTS: ReadonlySet<string> = new Set([
  '',
  'Incorrect Query',
  'Please wait a few minutes before you try again.',
]);

/** Values of these are somebody's name, or what was typed to find one, whatever else they might be. */
const NAMES_OF_NAMES = /^(?:\w*user_?name|handle|screen_name|nickname|query|q)$/i;
/** What stands under these is told person by person, */
const TABLES = /^(?:\w+_)?(?:names|usernames|statuses|by_\w*name)$/i;
/** and what holds any of these tells of a person. */
const OF_PEOPLE = ['username', 'user_name', 'pk', 'following', 'followed_by', 'is_private', 'full_name'];
/** One person alone is under one of these; all others may be somebody's name. */
const HOLDERS =
  /^(?:user|viewer|owner|node|author|profile|account|person|member|target|data|dict|result|response|props|status|friendship|info)$/;
/** Values of these are a person's words, also where they look like something else. */
const WORDS: ReadonlySet<string> = new Set(['full_name', 'fullName', 'biography', 'title', 'text', 'caption']);

const USERNAME = /^[a-z0-9._]{1,30}$/i;
const DIGITS = /^\p{Nd}+$/u;
/** Ids, and other words, that belong to one another: `123_456`, `a|12|b`. */
const CHAINED = /^(?:\d+(?:[_:]\d+)+|[!-{}~]*\|[!-~]*)$/;
const DEEPEST = 200;
/** Of an address elsewhere nothing is of use but that it is one. */
const LONGEST_FOREIGN_PATH = 12;

/** `words`: the allow-list of `vocabulary.ts`; `key`: 32 hex digits, drawn for one record and thrown away with it. */
export function openReplacement(key: string, words: string): Replacement {
  const invented = openInventor(key);
  const names = openPlainNames(words);
  const number = openNumbers(invented, names);

  function name(real: string, isSomebody: (text: string) => boolean): string {
    if (real.startsWith('/')) return address(real);
    const [, plain = real, places = ''] = /^([^[]*)((?:\[\d{1,2}\]){1,2})$/.exec(real) ?? [];
    if (names.isField(plain) && !isSomebody(real.toLowerCase())) return plain + places;
    return somebody(real);
  }

  /** Where somebody may be named, also a word by which readers decide is a name. */
  function somebody(real: string): string {
    if (DIGITS.test(real)) return invented.everyDigit(real);
    return USERNAME.test(real) ? invented.username(real) : text(real);
  }

  function json(value: unknown, of = '', isSomebody = namesIn(value), depth = 0, isAmongSeveral = false): string {
    if (value === null || typeof value === 'boolean') return String(value);
    if (typeof value === 'number' || typeof value === 'bigint') return number(value, of, isAmongSeveral);
    if (typeof value === 'string') return JSON.stringify(text(value, of, isAmongSeveral));
    if (typeof value !== 'object' || depth > DEEPEST) return 'null';
    if (Array.isArray(value)) {
      const areSeveral = isAmongSeveral || value.length > 1;
      const inner = /^(?:define|require)>*$/.test(of) ? `${of}>` : of;
      return `[${value.map((one) => json(one, inner, isSomebody, depth + 1, areSeveral)).join(',')}]`;
    }
    const keys = Object.keys(value);
    const fields = keys.filter((one) => names.isField(one)).length;
    // Where most keys are no names of fields it is a table of people, and those that are one are people's too.
    const isTable = fields * 2 < keys.length || TABLES.test(of) || areAlike(Object.values(value));
    const pairs = Object.entries(value).map(([field, inner]) => {
      const isName = isTable || (isPerson(inner) && !HOLDERS.test(lastWord(field)));
      const kept = name(field, isName ? () => true : isSomebody);
      return `${JSON.stringify(kept)}:${json(inner, field, isSomebody, depth + 1)}`;
    });
    return `{${pairs.join(',')}}`;
  }

  /** Of several in one array each may be a part of a telephone number, or of a day. */
  function text(real: string, of = '', isAmongSeveral = false): string {
    if (NAMES_OF_NAMES.test(of) && USERNAME.test(real)) return invented.username(real);
    if (WORDS.has(of)) return invented.words(real);
    if (KEPT_TEXTS.has(real) || names.isAnswer(real)) return real;
    if (NAMES_OF_KINDS.test(of) || real.startsWith('adp_')) return replacedKind(real, names, invented);
    if (DIGITS.test(real)) return isAmongSeveral ? invented.everyDigit(real) : invented.digits(real);
    if (/^(?:https?:)?\/\//i.test(real) || /^\/[^\s]*$/.test(real)) return address(real);
    if (/^\s*[[{]/.test(real)) {
      const inner = parsed(real);
      if (inner !== undefined) return json(inner, of, namesIn(inner), 0, isAmongSeveral);
    }
    if (/%[0-9a-f]{2}/i.test(real)) {
      const decoded = unescaped(real);
      if (decoded !== real) return encodeURIComponent(text(decoded, of));
    }
    if (CHAINED.test(real) && shortDigits(real) <= 2)
      return real.replace(real.includes('|') ? /[^|]+/g : /\d+/g, (part) => text(part, '', isAmongSeveral));
    if (USERNAME.test(real)) return invented.username(real);
    return /^[!-~]+$/.test(real) ? invented.token(real) : invented.words(real);
  }

  function address(real: string): string {
    const [, scheme = '', host = '', path = '', query = ''] =
      /^(?:(https?:)?\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?/i.exec(real) ?? [];
    const isOwn = host === '' || /^(?:www\.)?instagram\.com(?::443)?$/i.test(host);
    const ours = host === '' ? '' : `https://${isOwn ? 'www.instagram.com' : foreignHost(host)}`;
    const steps = isOwn ? ownPath(path) : `/${invented.token(path).slice(0, LONGEST_FOREIGN_PATH)}`;
    const start = host === '' && scheme !== '' ? '' : ours;
    return start + steps + (query === '' || !isOwn ? '' : `?${form(query)}`);
  }

  function ownPath(path: string): string {
    const steps = path.split('/').map(unescaped);
    return steps
      .map((step, at) => {
        if (step === '' || isStepOfSite(steps, at, names)) return step;
        return encodeURIComponent(/^\d{1,2}$/.test(step) ? step : somebody(step));
      })
      .join('/');
  }

  function form(real: string): string {
    return real
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=');
        const [field, value] = at < 0 ? [pair, null] : [pair.slice(0, at), pair.slice(at + 1)];
        const plain = unescaped(field);
        const kept = encodeURIComponent(name(plain, () => false));
        return value === null ? kept : `${kept}=${encodeURIComponent(list(unescaped(value), plain))}`;
      })
      .join('&');
  }

  /** Several ids in one value stay several. */
  function list(real: string, of: string): string {
    return /^\d+(?:,\d+)+$/.test(real) && shortDigits(real) <= 2
      ? real.split(',').map(invented.digits).join(',')
      : text(real, of);
  }

  return {
    json: (value, of) => json(value, of),
    text: (real, of) => text(real, of),
    shown: somebody,
    address,
    form,
    invented,
    names,
  };
}

/** How many digits of a chain would stay, for they stand in ones and twos: more than two may be a telephone number, or a day. */
function shortDigits(real: string): number {
  return (real.match(/\d+/g) ?? []).filter((part) => part.length < 3).join('').length;
}

/** Hosts of pictures stay told from others. Which of them says where somebody lives. */
function foreignHost(host: string): string {
  const known = ['cdninstagram.com', 'fbcdn.net', 'instagram.com', 'facebook.com'].find(
    (one) => host === one || host.endsWith(`.${one}`),
  );
  return known === undefined ? 'elsewhere.invalid' : `host.${known}`;
}

function isPerson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return OF_PEOPLE.some((name) => Object.hasOwn(value, name));
}

/** Whether all are objects of the same fields: so are people in a table, by whatever names. */
function areAlike(values: readonly unknown[]): boolean {
  const shapes = values.map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.keys(one).sort().join() : '',
  );
  return shapes.length > 1 && shapes[0] !== '' && shapes.every((shape) => shape === shapes[0]);
}

/** Tells whether a key is a username that the same answer has as a value: then it is no field. */
function namesIn(value: unknown): (text: string) => boolean {
  const found = new Set<string>();
  const collect = (one: unknown, depth: number) => {
    if (typeof one !== 'object' || one === null || depth > DEEPEST) return;
    for (const [name, inner] of Object.entries(one)) {
      if (typeof inner === 'string' && NAMES_OF_NAMES.test(name)) found.add(inner.toLowerCase());
      collect(inner, depth + 1);
    }
  };
  collect(value, 0);
  return (text) => found.has(text);
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

/** Percent signs taken out as often as they were put in. */
function unescaped(text: string): string {
  let plain = text;
  for (let turn = 0; turn < 3; turn++) {
    try {
      const next = decodeURIComponent(plain.replace(/\+/g, '%2B'));
      if (next === plain) break;
      plain = next;
    } catch {
      break;
    }
  }
  return plain;
}
