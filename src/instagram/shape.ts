import { asAccountId } from '../domain/account';
import { LONGEST_FULL_NAME, MOST_ACCOUNTS } from '../domain/answer-limits';

/**
 * The few small shapes that all answers are described with. Unknown fields are always let be. Written here and not
 * taken from a library, because they are most of what a page on instagram.com would have to load for us.
 * A shape makes of a value what it is said to be, or throws MISFIT; only `shaped` calls it.
 */
export type Shape<Said> = (value: unknown) => Said;
export type Said<S> = S extends Shape<infer Inside> ? Inside : never;

type Entries = Readonly<Record<string, Shape<unknown>>>;
type Fields<E extends Entries> = { readonly [Name in keyof E]: Said<E[Name]> };

const MISFIT = Symbol();

function misfit(): never {
  throw MISFIT;
}

/** What the shape makes of the value, or null where it does not fit. */
export function shaped<S>(shape: Shape<S>, value: unknown): S | null {
  try {
    return shape(value);
  } catch (thrown) {
    if (thrown === MISFIT) return null;
    throw thrown;
  }
}

export function object<E extends Entries>(entries: E): Shape<Fields<E>> {
  return (value) => {
    if (typeof value !== 'object' || value === null) misfit();
    const said: Record<string, unknown> = {};
    for (const name in entries) said[name] = entries[name]!((value as Record<string, unknown>)[name]);
    return said as Fields<E>;
  };
}

/** What stands at a path of names inside a value, of whatever shape; undefined where it does not lead so far. */
export function inside(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], value);
}

export function array<S>(shape: Shape<S>): Shape<S[]> {
  return (value) => (Array.isArray(value) ? value.map(shape) : misfit());
}

export function that<S>(isSo: (value: unknown) => boolean): Shape<S> {
  return (value) => (isSo(value) ? (value as S) : misfit());
}

export const any: Shape<unknown> = (value) => value;
/** true, false, or null: anything else says nothing. */
export const flag = (value: unknown) => (typeof value === 'boolean' ? value : null);
export const digits = asAccountId;
export const text = (value: unknown) => (typeof value === 'string' ? value : '');
/** A display name, cut at the longest that is kept; half of a pair of code units is none. */
export const fullName = (value: unknown) =>
  text(value)
    .slice(0, LONGEST_FULL_NAME)
    .replace(/[\uD800-\uDBFF]$/, '');
/** An exact number of people; "2.2M" is none. */
export const count = (value: unknown) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null;
/** A count that a list may have. */
export const size = (value: unknown) => {
  const said = count(value);
  return said !== null && said <= MOST_ACCOUNTS ? said : null;
};
/** The same where the number may come as a text of its digits, as many of Instagram's do. */
export const sizeOrDigits = (value: unknown) =>
  size(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);
/** An object that may be missing or odd: then null. */
export const maybe =
  <S>(shape: Shape<S>): Shape<S | null> =>
  (value) =>
    shaped(shape, value);
