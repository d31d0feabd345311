import type { AccountNumber } from '../account';
import type { AccountContext, TagMark } from '../context';
import { hasNumber, type Membership } from '../membership';
import { type Measure, medianOf, shareOf } from './measure';

/** How many prospects became customers, and how fast, by the person's own tags. */
export interface Conversion {
  /** Of everybody who is or was tagged a prospect, the share tagged a customer at the same time or later. */
  readonly share: Measure;
  /** From the one tag to the other; null where nobody has become a customer yet. */
  readonly medianMs: Measure | null;
}

export interface ConversionQuestion {
  readonly within?: Membership;
  /** Only those who were first tagged a prospect from here … */
  readonly fromAt?: number;
  /** … to before here, for example one month. */
  readonly toAt?: number;
}

/**
 * How many prospects became customers? Rests on the person's own tags alone, including prospect tags taken off since.
 * A customer who was never called a prospect, or only afterwards, is no conversion. Null without prospects.
 */
export function prospectsWhoBecameCustomers(
  contexts: Iterable<readonly [AccountNumber, AccountContext]>,
  question: ConversionQuestion = {},
): Conversion | null {
  const { within, fromAt = -Infinity, toAt = Infinity } = question;
  let prospects = 0;
  const lengths: number[] = [];
  for (const [account, { tags }] of contexts) {
    const prospect = markIn(tags, 'prospect');
    if (prospect === undefined || (within !== undefined && !hasNumber(within, account))) continue;
    if (prospect.addedAt < fromAt || prospect.addedAt >= toAt) continue;
    const customer = markIn(tags, 'customer');
    if (customer !== undefined && customer.addedAt < prospect.addedAt) continue;
    prospects++;
    if (customer !== undefined) lengths.push(customer.addedAt - prospect.addedAt);
  }
  const share = shareOf(lengths.length, prospects);
  return share === null ? null : { share, medianMs: medianOf(lengths) };
}

function markIn(tags: readonly TagMark[], tag: 'prospect' | 'customer'): TagMark | undefined {
  return tags.find((mark) => mark.tag === tag);
}
