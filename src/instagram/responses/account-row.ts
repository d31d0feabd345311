import { type Account, type AccountId, asAccountId, asUsername } from '../../domain/account';
import { any, digits, flag, fullName, inside, object, shaped } from '../shape';

/** The four fields that all hold the id. Source: shapes of Sept 2026, section 2.3; 2022–23 wrote pk as a number. */
const IDS = ['pk', 'pk_id', 'id', 'strong_id__'];

/** What rows and profiles say alike; `fbid` is what web_profile_info calls the second id. */
const Row = object({
  fbid_v2: digits,
  fbid: digits,
  username: any,
  full_name: fullName,
  is_private: flag,
  is_verified: flag,
});

/**
 * The id, or null where the fields disagree or none can be read. A number beyond 2^53 counts, digit by digit, only where
 * nothing else names the account: whoever wrote it may have rounded it.
 */
export function agreedId(person: unknown): AccountId | null {
  const said = IDS.map((name) => inside(person, name)).filter((value) => (value ?? null) !== null);
  const exact = said.filter(
    (value) => typeof value !== 'bigint' && (typeof value !== 'number' || Number.isSafeInteger(value)),
  );
  const ids = exact.length > 0 ? exact : said;
  const id = asAccountId(ids[0]);
  return ids.every((one) => asAccountId(one) === id) ? id : null;
}

/** The account a row shows, or null where its id or username cannot be trusted. */
export function readAccount(row: unknown): Account | null {
  const said = shaped(Row, row);
  const id = agreedId(row);
  const username = asUsername(said?.username);
  if (said === null || id === null || username === null) return null;
  return {
    id,
    fbidV2: said.fbid_v2 ?? said.fbid,
    username,
    fullName: said.full_name,
    isPrivate: said.is_private,
    isVerified: said.is_verified,
  };
}
