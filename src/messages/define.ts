/**
 * How a message is defined: once. Its schema is the fence where it arrives and gives the type of what is said; what it
 * is answered with is a type alone, for our own background says it. Whoever only speaks imports the types, which are
 * gone from the bundle, and so carries no schema (`built-files.test.ts`).
 */
import type * as v from 'valibot';

export type Schema = v.GenericSchema<unknown, unknown>;

/** The type of an answer, without a value: it is never looked at. */
export interface Answered<Answer> {
  readonly of?: Answer;
}

export interface Definition {
  readonly says: Schema;
  readonly answer: Answered<unknown>;
}

export function answered<Answer>(): Answered<Answer> {
  return {};
}
/** The answer only tells that it was carried out. */
export const DONE = answered<null>();

/** What is said and what is answered, message by message, as its definitions have it. */
export type Spoken<Definitions extends Readonly<Record<string, Definition>>> = {
  readonly [T in keyof Definitions]: {
    readonly says: Fixed<v.InferOutput<Definitions[T]['says']>>;
    readonly answer: Definitions[T]['answer'] extends Answered<infer Answer> ? Answer : never;
  };
};

/**
 * The schema of a shape that the domain already has. Compiles only where it lets through that shape and no other: a
 * field that the fence would drop, and a word that it would refuse, are errors.
 */
export function exactly<Shape>() {
  return <S extends Schema>(schema: S & Difference<Fixed<v.InferOutput<S>>, Fixed<Shape>>) =>
    schema as unknown as v.GenericSchema<unknown, Shape>;
}

type Difference<Passes, Shape> =
  (<T>() => T extends Passes ? 1 : 2) extends <T>() => T extends Shape ? 1 : 2
    ? unknown
    : { readonly passes: Passes; readonly 'but should pass': Shape };

/** The same type with everything in it readonly: nobody changes what was said. */
type Fixed<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer One)[]
    ? readonly Fixed<One>[]
    : { readonly [Key in keyof T]: Fixed<T[Key]> };
