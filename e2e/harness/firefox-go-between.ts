/**
 * Stands between Playwright and a stock Firefox, both of which speak WebDriver BiDi: hears what Playwright asks, answers
 * what this Firefox does not know, and tells Playwright what Firefox leaves unsaid about pages of an add-on. The browser's
 * start-up line is what Playwright takes the address from, so Firefox is started by a few lines of shell that put the
 * go-between's address there. With BALIK_BIDI=1 all that is said goes to the console.
 */
import { chmodSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebSocket, WebSocketServer } from 'ws';
import { noteSaid } from './last-words';

export type Params = Record<string, unknown>;

export interface Command {
  readonly id: number;
  readonly method: string;
  readonly params: Params;
}

export interface Told {
  readonly method: string;
  readonly params: Params;
}

export interface Wire {
  /** Asks Firefox something of our own. */
  ask(method: string, params: Params): Promise<Params>;
  /** Tells Playwright something as if Firefox had said it. */
  tell(method: string, params: Params): void;
}

/** Answers one command instead of Firefox. */
export type Stand = (params: Params, wire: Wire) => Promise<Params>;

export interface Manners {
  readonly stands: Readonly<Record<string, Stand>>;
  /** Hears each event before Playwright does, and may mend it. */
  mend(event: Told): Told;
  /** Hears each event just after Playwright did. */
  heard(event: Told, wire: Wire): Promise<void>;
}

export interface GoBetween extends Wire {
  /** To be set before the browser starts. */
  manners: Manners;
  /** What Playwright has to start in the place of Firefox. */
  launcher(folder: string, firefox: string): string;
  close(): Promise<void>;
}

/** Our own commands are told from Playwright's by their numbers. */
const OWN_IDS = 1_000_000_000;

const PLAIN: Manners = { stands: {}, mend: (event) => event, heard: async () => undefined };

export async function goBetween(): Promise<GoBetween> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  let wire: Wire | null = null;
  server.on('connection', (playwright, request) => {
    wire = connect(playwright, request.url ?? '', between.manners);
  });
  const connected = () => {
    if (wire === null) throw new Error('Firefox is not connected.');
    return wire;
  };
  const between: GoBetween = {
    manners: PLAIN,
    launcher: (folder, firefox) => writeLauncher(folder, firefox, port),
    ask: (method, params) => connected().ask(method, params),
    tell: (method, params) => connected().tell(method, params),
    close: () => new Promise((done) => server.close(() => done())),
  };
  return between;
}

function connect(playwright: WebSocket, path: string, { stands, mend, heard }: Manners): Wire {
  const [firefoxPort] = /\d+/.exec(path) ?? [];
  const firefox = new WebSocket(`ws://127.0.0.1:${firefoxPort}/session`, { perMessageDeflate: false });
  const opened = new Promise((done) => firefox.once('open', done));
  const waiting = new Map<number, { done(result: Params): void; fail(why: Error): void }>();
  let lastId = OWN_IDS;
  const log = (line: string) => {
    noteSaid(line);
    if (process.env['BALIK_BIDI'] !== undefined) console.error(line.slice(0, 600));
  };

  const wire: Wire = {
    async ask(method, params) {
      await opened;
      if (firefox.readyState !== WebSocket.OPEN) throw new Error('Firefox has gone.');
      const id = ++lastId;
      const text = JSON.stringify({ id, method, params });
      log(`  ours → ${text}`);
      firefox.send(text);
      return new Promise((done, fail) => waiting.set(id, { done, fail }));
    },
    tell(method, params) {
      const text = JSON.stringify({ type: 'event', method, params });
      log(`  told ← ${text}`);
      playwright.send(text);
    },
  };

  playwright.on('message', async (data) => {
    const text = String(data);
    log(`→ ${text}`);
    const command = JSON.parse(text) as Command;
    const stand = stands[command.method];
    if (stand === undefined) {
      await opened;
      firefox.send(text);
      return;
    }
    const answer = await stand(command.params, wire).then(
      (result) => ({ type: 'success', id: command.id, result }),
      (error: Error) => ({ type: 'error', id: command.id, error: 'unknown error', message: error.message }),
    );
    log(`  answered ← ${JSON.stringify(answer)}`);
    playwright.send(JSON.stringify(answer));
  });

  firefox.on('message', (data) => {
    const text = String(data);
    log(`← ${text}`);
    const answer = JSON.parse(text) as Told & {
      id?: number;
      type: string;
      result: Params;
      error: string;
      message: string;
    };
    const asked = waiting.get(answer.id ?? 0);
    if (asked === undefined) {
      playwright.send(answer.type === 'event' ? JSON.stringify(mend(answer)) : text);
      if (answer.type === 'event') void heard(answer, wire);
      return;
    }
    waiting.delete(answer.id ?? 0);
    if (answer.type === 'success') asked.done(answer.result);
    else asked.fail(new Error(`${answer.error}: ${answer.message}`));
  });
  firefox.on('close', () => {
    playwright.close();
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
  });
  playwright.on('close', () => firefox.close());
  firefox.on('error', () => playwright.close());
  return wire;
}

function writeLauncher(folder: string, firefox: string, port: number): string {
  const path = join(folder, 'firefox.sh');
  writeFileSync(
    path,
    `#!/bin/sh
"${firefox}" "$@" 2>&1 | while IFS= read -r line; do
  case "$line" in
    "WebDriver BiDi listening on ws://127.0.0.1:"*) echo "WebDriver BiDi listening on ws://127.0.0.1:${port}/\${line##*:}" ;;
    *) printf '%s\\n' "$line" ;;
  esac
done
`,
  );
  chmodSync(path, 0o755);
  return path;
}
