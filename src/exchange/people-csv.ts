import { BYTE_ORDER_MARK, csvLine, type Delimiter } from './csv';
import type { Person } from './people';

/**
 * People as CSV. One row per person; times in ISO 8601 (UTC); "yes", "no", or empty where it is not known.
 *
 * | column | holds |
 * |---|---|
 * | `username` | the username as last seen |
 * | `full_name` | the full name as Instagram gave it |
 * | `account_id` | Instagram's number for the account, as text: begins with an apostrophe so that no digit is lost |
 * | `status` | `mutual`, `only-i-follow`, `only-they-follow`, `neither`, `unknown`; the viewer's side first |
 * | `certainty` | `certain`, `likely`, or empty for `unknown` |
 * | `as_of` | the older of the two looks the status rests on |
 * | `followers_read_at` | the look at whether the person follows the viewer |
 * | `following_read_at` | the look at whether the viewer follows the person |
 * | `verified`, `private` | what Instagram said of the account |
 * | `first_seen_at` | when Balik first saw the account |
 */
export const PEOPLE_COLUMNS = [
  'username',
  'full_name',
  'account_id',
  'status',
  'certainty',
  'as_of',
  'followers_read_at',
  'following_read_at',
  'verified',
  'private',
  'first_seen_at',
] as const;

export function peopleCsvHead(delimiter: Delimiter): string {
  return BYTE_ORDER_MARK + csvLine(PEOPLE_COLUMNS, delimiter);
}

export function personCsvLine(person: Person, delimiter: Delimiter): string {
  return [
    csvLine(
      [person.username, person.fullName, person.id ?? '', person.status, person.certainty ?? ''],
      delimiter,
    ).trimEnd(),
    // Dates of our own making: they shall be dates in the spreadsheet too.
    isoTime(person.asOf),
    isoTime(person.followersSeenAt),
    isoTime(person.followingSeenAt),
    yesNo(person.isVerified),
    yesNo(person.isPrivate),
    `${isoTime(person.firstSeenAt)}\r\n`,
  ].join(delimiter);
}

function isoTime(at: number | null): string {
  return at === null ? '' : new Date(at).toISOString();
}

function yesNo(is: boolean | null): string {
  return is === null ? '' : is ? 'yes' : 'no';
}
