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

/**
 * The names of the places in a text, sorted, so that those of two languages can be compared.
 * @internal Only tests ask for it.
 */
export function placesIn(text: string): string[] {
  return [...text.matchAll(PLACE)].map((match) => match[1]!).sort();
}

export function fill(
  template: Template,
  values: Readonly<Record<string, Value>>,
  language: { readonly number: { format(value: number): string }; readonly plural: Intl.PluralRules },
): string {
  const { count } = values;
  const text = typeof template === 'string' ? template : pluralForm(template, count, language.plural);
  return text.replace(PLACE, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === 'number' ? language.number.format(value) : value;
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
