import { boolean, fallback, nullable, object, optional, pipe, safeParse, string, transform, unknown } from 'valibot';
import { type Account, type AccountId, asAccountId, asUsername } from '../../domain/account';

/** A flag that an answer may leave out; anything but true or false says nothing. */
export const flag = fallback(nullable(boolean()), null);
export const digits = fallback(pipe(unknown(), transform(asAccountId)), null);
export const text = fallback(string(), '');
export const any = optional(unknown());

/** The four fields that all hold the id. Source: shapes of Sept 2026, section 2.3; 2022–23 wrote pk as a number. */
export const idFields = { pk: any, pk_id: any, id: any, strong_id__: any };

/** What rows and profiles say alike; `fbid` is its name in web_profile_info. */
export const accountFields = {
  ...idFields,
  fbid_v2: digits,
  fbid: digits,
  username: any,
  full_name: text,
  is_private: flag,
  is_verified: flag,
};
const Row = object(accountFields);

/** The id, or null where the fields disagree or none can be read. A number too big to be exact is passed over. */
export function agreedId(row: { readonly [field in keyof typeof idFields]?: unknown }): AccountId | null {
  let agreed: AccountId | null = null;
  for (const value of [row.pk, row.pk_id, row.id, row.strong_id__]) {
    if (value === undefined || value === null || (typeof value === 'number' && !Number.isSafeInteger(value))) continue;
    const id = asAccountId(value);
    if (id === null || (agreed !== null && agreed !== id)) return null;
    agreed = id;
  }
  return agreed;
}

/** The account a row shows, or null where its id or username cannot be trusted. */
export function readAccount(row: unknown): Account | null {
  const read = safeParse(Row, row);
  if (!read.success) return null;
  const said = read.output;
  const id = agreedId(said);
  const username = asUsername(said.username);
  if (id === null || username === null) return null;
  return {
    id,
    fbidV2: said.fbid_v2 ?? said.fbid,
    username,
    fullName: said.full_name,
    isPrivate: said.is_private,
    isVerified: said.is_verified,
  };
}
