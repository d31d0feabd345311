import { type AccountId, asAccountId } from '../../domain/account';
import { pageOf, profileOf } from '../pages';
import { DialectError } from '../problem';
import { inside } from '../shape';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';
import { readBody } from './body';

/** Source: shapes of Sept 2026, sections 1 and 5. A route that is no profile has no id. */
const MOST_ROUTES = 500;

/** Whose profile a view of a route shows. */
export function idShown(view: unknown): AccountId | null {
  return asAccountId(inside(view, 'props.id'));
}

/** Whose name an id goes by just now, from `POST /ajax/bulk-route-definitions/`. */
export function readRoutes(tapped: TappedAnswer): Translation[] {
  const payloads = inside(readBody(tapped)[0], 'payload.payloads');
  if (!payloads) throw new DialectError('wrong-shape', 'payloads');
  return Object.entries(payloads)
    .slice(0, MOST_ROUTES)
    .flatMap(([path, value]): Translation[] => {
      const username = profileOf(pageOf(path));
      const [one, other] = ['hostableView', 'rootView'].map((view) => idShown(inside(value, `result.exports.${view}`)));
      const id = one ?? other;
      return username && id && (other ?? id) === id ? [{ kind: 'identity', id, username }] : [];
    });
}
