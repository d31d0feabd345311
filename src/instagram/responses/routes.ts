import { fallback, object, optional, record, safeParse, string, unknown } from 'valibot';
import type { AccountId } from '../../domain/account';
import { pageOf } from '../pages';
import type { TappedAnswer } from '../tapped';
import { digits } from './account-row';
import { type Body, problemOf, readBody } from './body';

/** Whose name an id goes by just now. */
export interface Identity {
  readonly id: AccountId;
  readonly username: string;
}

export type RoutesReading =
  | { readonly kind: 'identities'; readonly identities: readonly Identity[] }
  | Extract<Body, { kind: 'problem' }>;

const MOST_ROUTES = 500;
const view = optional(
  fallback(object({ props: fallback(object({ id: digits }), { id: null }) }), { props: { id: null } }),
);
/** Source: shapes of Sept 2026, sections 1 and 5. A route that is no profile has no id. */
const Routes = object({ payload: object({ payloads: record(string(), unknown()) }) });
const Route = object({ result: object({ exports: object({ rootView: view, hostableView: view }) }) });

/** Reads the answer to `POST /ajax/bulk-route-definitions/`. Never throws. */
export function readRoutes(tapped: TappedAnswer): RoutesReading {
  const body = readBody(tapped);
  if (body.kind === 'problem') return body;
  const read = safeParse(Routes, body.values[0]);
  if (!read.success) return problemOf(tapped, 'wrong-shape', 'payloads');
  const identities: Identity[] = [];
  for (const [path, value] of Object.entries(read.output.payload.payloads).slice(0, MOST_ROUTES)) {
    const page = pageOf(path);
    const route = safeParse(Route, value);
    if (page.kind === 'elsewhere' || !route.success) continue;
    const { rootView, hostableView } = route.output.result.exports;
    const ids = [rootView?.props.id, hostableView?.props.id].filter((id) => id !== undefined && id !== null);
    const [id] = ids;
    if (id && ids.every((one) => one === id)) identities.push({ id, username: page.username });
  }
  return { kind: 'identities', identities };
}
