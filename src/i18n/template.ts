/** A text with `{name}` places, or its plural forms; which form is used is decided by the value named `count`. */
export type Template = string | { readonly one?: string; readonly other: string };

/** The names between braces in a text, as a type: `'{a} of {b}'` gives `'a' | 'b'`. */
export type PlaceNames<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | PlaceNames<Rest> : never;

export type PlaceNamesOf<T extends Template> = T extends string
  ? PlaceNames<T>
  : T extends { readonly other: infer Other }
    ? PlaceNames<Other>
    : never;

/** Numbers are written the way the language writes them; strings stand as they are. */
export type Value = string | number;

const PLACE = /\{(\w+)\}/g;

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

function pluralForm(forms: Exclude<Template, string>, count: Value | undefined, plural: Intl.PluralRules): string {
  const isOne = typeof count === 'number' && plural.select(count) === 'one';
  return isOne ? (forms.one ?? forms.other) : forms.other;
}

/** Same keys as the English source; a text stays a text, plural forms stay plural forms. */
export type TranslationOf<Source> = { readonly [Key in keyof Source]: Source[Key] extends string ? string : Template };
