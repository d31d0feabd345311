import { pageOf, profileOf } from '../pages';
import { Trouble } from '../problem';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';
import { readBody } from './body';
import { any, digits, maybe, object, shaped } from './shape';

/** Source: shapes of Sept 2026, sections 1 and 5. A route that is no profile has no id. */
const Routes = object({ payload: object({ payloads: any }) });
export const View = object({ props: object({ id: digits }) });
const Route = object({ result: object({ exports: object({ rootView: maybe(View), hostableView: maybe(View) }) }) });
const MOST_ROUTES = 500;

/** Whose name an id goes by just now, from `POST /ajax/bulk-route-definitions/`. */
export function readRoutes(tapped: TappedAnswer): Translation[] {
  const payloads = shaped(Routes, readBody(tapped)[0])?.payload.payloads;
  if (!payloads) throw new Trouble('wrong-shape', 'payloads');
  return Object.entries(payloads)
    .slice(0, MOST_ROUTES)
    .flatMap(([path, value]): Translation[] => {
      const username = profileOf(pageOf(path));
      const views = shaped(Route, value)?.result.exports;
      const one = views?.hostableView?.props.id;
      const other = views?.rootView?.props.id;
      const id = one ?? other;
      return username && id && (other ?? id) === id ? [{ kind: 'identity', id, username }] : [];
    });
}
