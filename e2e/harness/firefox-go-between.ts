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
import { PATIENCE_MS } from '../patience';
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
  /** Asks Firefox something of our own; fails where no answer comes. */
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
/** Longer than a journey waits for anything itself, so that its own words come first. */
const PLAYWRIGHTS_PATIENCE_MS = 2 * PATIENCE_MS;

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
  /** What Playwright waits for, and until when: it would do so for ever. */
  const asked = new Map<number, NodeJS.Timeout>();
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
      const timer = setTimeout(() => {
        waiting.get(id)?.fail(new Error(silence(text, PATIENCE_MS)));
        waiting.delete(id);
      }, PATIENCE_MS);
      const answer = new Promise<Params>((done, fail) => waiting.set(id, { done, fail }));
      return answer.finally(() => clearTimeout(timer));
    },
    tell(method, params) {
      const text = JSON.stringify({ type: 'event', method, params });
      log(`  told ← ${text}`);
      playwright.send(text);
    },
  };

  function giveUp(id: number, text: string): void {
    asked.delete(id);
    const message = silence(text, PLAYWRIGHTS_PATIENCE_MS);
    playwright.send(JSON.stringify({ type: 'error', id, error: 'timeout', message }));
  }

  playwright.on('message', async (data) => {
    const text = String(data);
    log(`→ ${text}`);
    const command = JSON.parse(text) as Command;
    const stand = stands[command.method];
    if (stand === undefined) {
      await opened;
      asked.set(command.id, setTimeout(giveUp, PLAYWRIGHTS_PATIENCE_MS, command.id, text));
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
    const { id = 0 } = answer;
    if (answer.type === 'event') {
      playwright.send(JSON.stringify(mend(answer)));
      void heard(answer, wire);
    } else if (id > OWN_IDS) {
      const ours = waiting.get(id);
      waiting.delete(id);
      if (answer.type === 'success') ours?.done(answer.result);
      else ours?.fail(new Error(`${answer.error}: ${answer.message}`));
    } else if (asked.has(id)) {
      clearTimeout(asked.get(id));
      asked.delete(id);
      playwright.send(text);
    }
  });
  firefox.on('close', () => {
    for (const timer of asked.values()) clearTimeout(timer);
    playwright.close();
    for (const { fail } of waiting.values()) fail(new Error('Firefox has gone.'));
  });
  playwright.on('close', () => firefox.close());
  firefox.on('error', () => playwright.close());
  return wire;
}

const silence = (text: string, ms: number) => `Firefox did not answer for ${ms / 1000} s: ${text.slice(0, 300)}`;

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
