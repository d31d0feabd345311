/** A record as a site on the replica's host: the same answers, in the same order, at the same pace. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { PATIENCE_MS } from '../../src/content/list-opening';
import type { PageEntry, RecordEntry } from '../../src/instagram/record/entry';
import { type ReplicaServer, startServer } from '../replica/server';
import { bodyAsAnswered } from './told';

/** So long the person stays at the end of a document: longer than Balik waits for answers to what it shows. */
const STAY_MS = 2 * PATIENCE_MS;

const PLAYER = readFileSync(join(import.meta.dirname, 'player.js'), 'utf8');

/** One document and all that happened in it. */
export interface Leg {
  readonly address: string;
  readonly first: PageEntry;
  readonly entries: readonly (RecordEntry & { readonly index: number })[];
}

/** A record in documents; what stands before the first is in one of its own. Entries of two tabs are one after another. */
export function legsOf(entries: readonly RecordEntry[]): Leg[] {
  const inTurn = entries.map((entry, index) => ({ ...entry, index }));
  const legs: (RecordEntry & { index: number })[][] = [];
  for (const entry of inTurn) {
    if (legs.length === 0 || (entry.what === 'page' && entry.isLoaded)) legs.push([]);
    legs.at(-1)!.push(entry);
  }
  return legs.map((leg) => {
    const page = leg.find((entry) => entry.what === 'page');
    const first: PageEntry = page ?? { t: 0, what: 'page', address: '/', isLoaded: true, cookie: null, body: '' };
    const sorted = leg.toSorted((one, other) => one.t - other.t);
    return { address: first.address, first, entries: sorted };
  });
}

export interface RecordSite {
  readonly server: ReplicaServer;
  /** From now on the host's documents are this one. */
  play(leg: Leg): void;
  close(): Promise<void>;
}

export async function serveRecord(entries: readonly RecordEntry[], fast: boolean): Promise<RecordSite> {
  const server = await startServer();
  let leg: Leg | null = null;
  server.serve(async (request, response) => {
    const asked = request.headers['x-replay'];
    if (asked !== undefined) return answer(entries[Number(asked)], response);
    const isDocument = request.headers['sec-fetch-dest'] === 'document';
    if (leg === null || !isDocument) return nothing(request, response);
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': leg.first.cookie === null ? [] : [`ds_user_id=${leg.first.cookie}; Path=/; Secure`],
    });
    response.end(documentOf(leg, fast));
  });
  return {
    server,
    play: (next) => {
      leg = next;
    },
    close: () => server.close(),
  };
}

async function answer(entry: RecordEntry | undefined, response: ServerResponse): Promise<void> {
  if (entry?.what !== 'answer') return nothing(null, response);
  // 0 where none was given; below 200 it would be no answer yet.
  response.writeHead(Math.max(entry.status, 200), { 'content-type': 'application/json; charset=utf-8' });
  response.end(bodyAsAnswered(entry.chars, entry.body));
}

function nothing(_request: IncomingMessage | null, response: ServerResponse): void {
  response.writeHead(204).end();
}

function documentOf({ first, entries }: Leg, fast: boolean): string {
  const blocks = first.body.split('\n').filter((block) => block !== '');
  const asScript = (text: string) => text.replaceAll('<', '\\u003c');
  // What was answered is fetched, not carried: the page is to ask for it.
  const flow = entries.map((entry) => (entry.what === 'answer' ? { ...entry, body: '' } : entry));
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Record</title><link rel="icon" href="data:,">
${blocks.map((block) => `<script type="application/json" data-sjs>${asScript(block)}</script>`).join('\n')}
<script type="application/json" id="replay">${asScript(JSON.stringify({ entries: flow, fast, stayMs: STAY_MS }))}</script></head>
<body><main></main><script type="module">${PLAYER}</script></body></html>`;
}
