/** What reached the server, in order. Two runs of one scripted person must give equal logs. */
export type RequestKind = 'document' | 'api' | 'static' | 'picture' | 'report' | 'other';

export interface LoggedRequest {
  /** 1, 2, 3 … in order of arrival. */
  n: number;
  kind: RequestKind;
  method: string;
  host: string;
  /** Path with query. */
  url: string;
  /** Form body of a POST, '' otherwise. */
  body: string;
  /** Set when answered; 0 = the connection was broken on purpose or is still open. */
  status: number;
  /** pk of the logged-in account, '' when logged out. */
  viewer: string;
  /** The n-th document; 0 = sent by something that is not the page's own script. */
  document: number;
  /** The n-th request that document's script sent. */
  turn: number;
  origin: string;
  referer: string;
}

/**
 * Method, address, body and status in the order in which the page sent them. Parallel connections may arrive in
 * another order, so arrival says nothing; a request the page's script did not send comes last, marked as foreign.
 * Scripts and pictures are left out: they come in parallel and from the cache.
 */
export function comparable(log: readonly LoggedRequest[]): string[] {
  const line = (entry: LoggedRequest) => `${entry.method} ${entry.url} ${entry.body} ${entry.status}`;
  const relevant = log.filter((entry) => entry.kind !== 'static' && entry.kind !== 'picture' && entry.kind !== 'other');
  const own = relevant.filter((entry) => entry.document > 0);
  const foreign = relevant.filter((entry) => entry.document === 0);
  own.sort((a, b) => a.document - b.document || a.turn - b.turn);
  return [...own.map(line), ...foreign.map((entry) => `FOREIGN ${line(entry)}`)];
}
