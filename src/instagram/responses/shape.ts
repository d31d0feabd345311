import { fallback, type GenericSchema, type InferOutput, optional, pipe, safeParse, transform, unknown } from 'valibot';
import { asAccountId } from '../../domain/account';

/** The few small schemas that all answers are described with. Unknown fields are always let be. */

/** What the schema makes of the value, or null where it does not fit. */
export function shaped<Schema extends GenericSchema>(schema: Schema, value: unknown): InferOutput<Schema> | null {
  const read = safeParse(schema, value);
  return read.success ? read.output : null;
}

/** A field that may be missing or odd: `read` makes the best of it and takes undefined for "not said". */
function field<Said>(read: (value: unknown) => Said) {
  return fallback(pipe(unknown(), transform(read)), () => read(undefined));
}

export const any = optional(unknown());
/** true, false, or null: anything else says nothing. */
export const flag = field((value) => (typeof value === 'boolean' ? value : null));
export const digits = field(asAccountId);
export const text = field((value) => (typeof value === 'string' ? value : ''));
/** An exact number of people; "2.2M" is none. */
export const count = field((value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null,
);
/** An object that may be missing or odd: then null. */
export const maybe = <Schema extends GenericSchema>(schema: Schema) => field((value) => shaped(schema, value));
