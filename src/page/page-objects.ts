import type { BuiltIns } from './built-ins';

/** Ways to look at objects that the page may have made, without running anything of the page. */
export interface PageObjects {
  /** The value of a plain property of the object's own; undefined where it has none, or a getter. */
  plainValue(object: unknown, name: string): unknown;
  /**
   * The JSON text of what a browser made of JSON. `stringify` by itself would ask every object of it for `toJSON`. Numbers
   * beyond 2^53 were rounded when it was made: they are written with a fraction, by which the reader knows them for no id.
   */
  jsonText(value: unknown): string;
}

/** The greatest whole number that a double surely holds, and the least that is written with an exponent. */
const GREATEST_EXACT = 9_007_199_254_740_991;
const LEAST_WITH_EXPONENT = 1e21;

export function openPageObjects({ getOwnPropertyDescriptor, hasOwn, isArray, keys, stringify }: BuiltIns): PageObjects {
  function plainValue(object: unknown, name: string): unknown {
    if (object === null || typeof object !== 'object') return undefined;
    const own = getOwnPropertyDescriptor(object, name);
    // Of a getter's own description, `value` would be looked for in `Object.prototype`.
    return own !== undefined && hasOwn(own, 'value') ? own.value : undefined;
  }

  function jsonText(value: unknown): string {
    if (typeof value === 'number' && value > GREATEST_EXACT && value < LEAST_WITH_EXPONENT)
      return `${stringify(value)}.0`;
    if (value === null || typeof value !== 'object') return stringify(value);
    let text = '';
    if (isArray(value)) {
      for (let at = 0; at < value.length; at++) text += (at > 0 ? ',' : '') + jsonText(plainValue(value, `${at}`));
      return `[${text}]`;
    }
    const names = keys(value);
    for (let at = 0; at < names.length; at++)
      text += `${(at > 0 ? ',' : '') + stringify(names[at])}:${jsonText(plainValue(value, names[at]!))}`;
    return `{${text}}`;
  }

  return { plainValue, jsonText };
}
