/** One request as the handlers see it, and what they give back. */
import type { Account } from './account';

export interface Ask {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Who is logged in, from the session cookie. */
  viewer: Account | null;
}

export interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
  headers?: Record<string, string | string[]>;
  delayMs?: number;
  /** The connection breaks instead of answering. */
  reset?: boolean;
}

/** A number of any length, as `wire` writes it: without quotes. */
export function bareNumber(digits: string): string {
  return `#number:${digits}`;
}

/** Instagram's wire form: compact, raw UTF-8, `&` as \u0026. */
export function wire(value: unknown): string {
  return JSON.stringify(value)
    .replace(/"#number:(\d+)"/g, '$1')
    .replaceAll('&', '\\u0026');
}

export function json(value: unknown, status = 200, type = 'application/json; charset=utf-8'): Answer {
  return { status, type, body: wire(value) };
}
