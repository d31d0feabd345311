import { type AccountId, asAccountId } from '../domain/account';
import { formValue } from './request';

/** Who is logged in here, said by several sources, and whether they agree. Source: shapes of Sept 2026, section 5. */
export type ViewerSource = 'cookie' | 'document' | 'profile-answer' | 'ranking-token' | 'request';

/** What one source says of who is logged in. */
export interface ViewerClaim {
  readonly source: ViewerSource;
  /** null = this source says that nobody is logged in; absent = it names no id. */
  readonly id?: AccountId | null;
  /** The viewer's second id, where this source names it; null or absent = it does not. */
  readonly fbid?: string | null;
  readonly username?: string | null;
}

/**
 * What all sources together say. Nothing is kept but for `agreed`; a `conflict` names who spoke, for troubleshooting.
 */
export type AgreedViewer =
  | { readonly kind: 'agreed'; readonly id: AccountId; readonly username: string | null }
  | { readonly kind: 'logged-out' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'conflict'; readonly sources: readonly ViewerSource[] };

/** The second id space (`fbid`, `av`) begins with 1784 and has 17 digits; it is never a viewer's id. */
const FBID = /^1784\d{13}$/;

/** An id that may name a viewer, else null. */
export function asViewerId(value: unknown): AccountId | null {
  const id = asAccountId(value);
  return id === null || FBID.test(id) ? null : id;
}

/** Fails closed: one dissenting voice in either id space, also one that says "logged out", and there is no viewer. */
export function agreeOnViewer(claims: Iterable<ViewerClaim>): AgreedViewer {
  const all = [...claims];
  const ids = new Set(all.map(({ id }) => id).filter((id) => id !== undefined));
  const fbids = new Set(all.map(({ fbid }) => fbid).filter(Boolean));
  const [id] = ids;
  if (id === undefined) return { kind: 'unknown' };
  if (ids.size > 1 || fbids.size > 1 || (id !== null && asViewerId(id) === null))
    return { kind: 'conflict', sources: [...new Set(all.map((claim) => claim.source))] };
  if (id === null) return { kind: 'logged-out' };
  const named = all.findLast((claim) => claim.username);
  return { kind: 'agreed', id, username: named?.username ?? null };
}

/** What `document.cookie` says. A missing, unreadable or doubled `ds_user_id` counts as logged out. */
export function readCookieClaim(cookie: string): ViewerClaim {
  const values = new Set([...cookie.matchAll(/(?:^|;\s*)ds_user_id=([^;]*)/g)].map((match) => match[1]!.trim()));
  const [value] = values;
  return { source: 'cookie', id: values.size === 1 ? asViewerId(value) : null };
}

/** The middle of `<32 hex>|<viewer>|osr`; null where the token holds no viewer: then it claims nothing. */
export function readRankingToken(token: unknown): ViewerClaim | null {
  const parts = typeof token === 'string' ? token.split('|') : [];
  const id = parts.length === 3 ? asViewerId(parts[1]) : null;
  return id === null ? null : { source: 'ranking-token', id };
}

/** Whom a request of the page says it is for: `av` is the viewer's second id, "0" where it names nobody. Section 4.1. */
export function readRequestClaim(body: string | null): ViewerClaim | null {
  const named = asAccountId(formValue(body ?? '', 'av'));
  if (named === null || named === '0') return null;
  return FBID.test(named) ? { source: 'request', fbid: named } : { source: 'request', id: named };
}
