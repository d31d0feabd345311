/** The forms that a language has for counts, by the names of `Intl.PluralRules`. English has `one` and `other`. */
type PluralForms = { readonly [Form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & { readonly other: string };

/** A text with `{name}` places, or its plural forms; which form is used is decided by the value named `count`. */
export type Template = string | PluralForms;

/** The names between braces in a text, as a type: `'{a} of {b}'` gives `'a' | 'b'`. */
type PlaceNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceNames<Rest> : never;

export type PlaceNamesOf<T extends Template> = T extends string
  ? PlaceNames<T>
  : T extends { readonly other: infer Other }
    ? PlaceNames<Other>
    : never;

/** Numbers are written the way the language writes them; strings stand as they are. */
export type Value = string | number;

const PLACE = /\{(\w+)\}/g;
/** The @ before a name's place is of the name; the full stop behind it may be its own already, as in "16. Okt." */
const WITH_SIGNS = /@?\{(\w+)\}(\.?)/g;

/** Letters of scripts that run from the right. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufefc]/;

/**
 * The names of the places in a text, sorted, so that those of two languages can be compared.
 * @internal Only tests ask for it.
 */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map((match) => match[1]!).sort();
}

/** How one language writes what stands in the places. */
interface Writing {
  readonly number: { format(value: number): string };
  readonly plural: Intl.PluralRules;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The text with its places filled. What may run the other way than the sentence (a username in Arabic, an Arabic tag in
 * English) stands isolated in it, or the signs beside it would change sides. What ends in a full stop ends the sentence
 * with it. Such a text is for eyes and ears: whatever is
 * copied, or goes into a file, is made of the names themselves and never of sentences.
 */
export function fill(template: Template, values: Readonly<Record<string, Value>>, language: Writing): string {
  const { count } = values;
  const text = typeof template === 'string' ? template : pluralForm(template, count, language.plural);
  return text.replace(WITH_SIGNS, (place, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return place;
    const sign = place[0] === '@' ? '@' : '';
    if (typeof value === 'number') return sign + language.number.format(value) + stop;
    const end = value.endsWith('.') ? '' : stop;
    return (
      (language.direction === 'rtl' || FROM_RIGHT.test(value) ? `\u2068${sign}${value}\u2069` : sign + value) + end
    );
  });
}

function pluralForm(forms: PluralForms, count: Value | undefined, plural: Intl.PluralRules): string {
  return (typeof count === 'number' ? forms[plural.select(count)] : undefined) ?? forms.other;
}

/** Whether this is what one sentence says: a text, or its plural forms. */
export function isTemplate(value: unknown): value is Template {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || !('other' in value)) return false;
  return Object.values(value).every((form) => typeof form === 'string');
}

/**
 * The same keys as the English source, at every depth. A text stays a text, but for one with a `count`, which other
 * languages may say in plural forms; paragraphs may be as many as it takes.
 */
export type TranslationOf<Source> = Source extends string
  ? 'count' extends PlaceNames<Source>
    ? Template
    : string
  : Source extends readonly string[]
    ? readonly string[]
    : Source extends PluralForms
      ? Template
      : { readonly [Key in keyof Source]: TranslationOf<Source[Key]> };

/** Some of a translation: what is not there yet is said in English. */
export type Unfinished<Translation> = Translation extends Template | readonly string[]
  ? Translation
  : { readonly [Key in keyof Translation]?: Unfinished<Translation[Key]> };
