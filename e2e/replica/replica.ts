/** A local stand-in for www.instagram.com: HTTPS, real host names, invented people. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer, Ask } from './exchange-types';
import type { Site } from './follow-list';
import { ListOrders } from './list-order';
import type { LoggedRequest } from './request-log';
import { kindOf, route } from './router';
import { type ReplicaAddress, type ReplicaServer, startServer } from './server';
import { viewerOf } from './sessions';
import { smallWorld } from './small-world';
import { defaultSwitches, type Switches } from './switches';
import type { World } from './world';

export interface ReplicaOptions {
  /** Default: `smallWorld()`, 24 followers and 21 followed. */
  world?: World;
  /** Default 0: any free port. */
  port?: number;
  /** A server that others used before and will use after; one of its own unless told. */
  server?: ReplicaServer;
  switches?: Partial<Switches>;
}

export interface Replica extends ReplicaAddress {
  /** The address the site has in a browser started with `chromiumArgs` or `firefoxPrefs`. */
  readonly origin: 'https://www.instagram.com';
  readonly world: World;
  readonly switches: Switches;
  readonly log: LoggedRequest[];
  clearLog(): void;
  /** Answers without a socket, for tests of the answers themselves. */
  answer(ask: Partial<Ask> & { path: string }): Answer;
  close(): Promise<void>;
}

export async function startReplica(options: ReplicaOptions = {}): Promise<Replica> {
  const world = options.world ?? smallWorld().world;
  const switches: Switches = { ...defaultSwitches(), ...options.switches };
  const site: Site = { world, switches, orders: new ListOrders(world, switches), documents: 0 };
  const log: LoggedRequest[] = [];
  const server = options.server ?? (await startServer(options.port));
  server.serve((request, response) => handle(site, log, request, response));

  return {
    port: server.port,
    origin: 'https://www.instagram.com',
    world,
    switches,
    log,
    clearLog: () => {
      log.length = 0;
    },
    chromiumArgs: server.chromiumArgs,
    firefoxPrefs: server.firefoxPrefs,
    answer: (ask) => route(site, fillAsk(site, ask)),
    async close() {
      server.serve(null);
      if (options.server === undefined) await server.close();
    },
  };
}

async function handle(site: Site, log: LoggedRequest[], request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString('utf8');
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', 'https://www.instagram.com');
  const viewer = viewerOf(site.world, site.switches, request.headers);
  const entry: LoggedRequest = {
    n: log.length + 1,
    kind: kindOf(host, url.pathname),
    method: request.method ?? 'GET',
    host,
    url: url.pathname + url.search,
    body,
    status: 0,
    document: 0,
    turn: 0,
    viewer: viewer?.pk ?? '',
    origin: request.headers.origin ?? '',
    referer: request.headers.referer ?? '',
  };
  log.push(entry);
  const ask = fillAsk(site, {
    method: entry.method,
    host,
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(body),
    headers: request.headers,
    viewer,
  });
  const answer = route(site, ask);
  const [from, turn] = String(request.headers['x-replica-turn'] ?? '0.0')
    .split('.')
    .map(Number);
  entry.document = entry.kind === 'document' ? site.documents : (from ?? 0);
  entry.turn = turn ?? 0;
  const wait = answer.delayMs ?? (entry.kind === 'api' ? site.switches.latencyMs : 0);
  // An answer that is still due when all is over keeps nobody.
  if (wait > 0) await new Promise((done) => setTimeout(done, wait).unref());
  if (answer.reset) {
    request.socket.destroy();
    return;
  }
  entry.status = answer.status;
  response.writeHead(answer.status, {
    'content-type': answer.type,
    'x-content-type-options': 'nosniff',
    'strict-transport-security': 'max-age=31536000; preload; includeSubDomains',
    ...answer.headers,
  });
  response.end(answer.body);
}

function fillAsk(site: Site, ask: Partial<Ask> & { path: string }): Ask {
  const [path = '/', search = ''] = ask.path.split('?');
  return {
    method: 'GET',
    host: 'www.instagram.com',
    query: new URLSearchParams(search),
    form: new URLSearchParams(),
    headers: {},
    viewer: viewerOf(site.world, site.switches, {}),
    ...ask,
    path,
  };
}
