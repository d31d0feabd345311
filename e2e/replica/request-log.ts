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
  origin: string;
  referer: string;
}

/** Scripts and pictures come in parallel and from the cache: leave them out of comparisons. */
export function comparable(log: readonly LoggedRequest[]): string[] {
  return log
    .filter((entry) => entry.kind !== 'static' && entry.kind !== 'picture')
    .map((entry) => `${entry.method} ${entry.url} ${entry.body} ${entry.status}`);
}
