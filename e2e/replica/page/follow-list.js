// A list in memory: pages asked, rows merged. Lives longer than its dialog, for warm reopening.
import { listPage, statusesOf } from './net.js';
import { learn, statusOf } from './rows.js';
import { page, pause } from './start.js';

const kept = new Map();

export function listFor(owner, kind, followsMine) {
  const key = `${owner.pk} ${kind}`;
  const known = kept.get(key);
  if (known && page.warmReopen) return known;
  const fresh = new FollowList(owner, kind, followsMine);
  kept.set(key, fresh);
  return fresh;
}

export const forgetLists = () => kept.clear();

class FollowList {
  rows = [];
  seen = new Set();
  cursor = null;
  pages = 0;
  done = false;
  failed = false;
  loading = false;

  constructor(owner, kind, followsMine) {
    this.owner = owner;
    this.kind = kind;
    this.followsMine = followsMine;
  }

  async more() {
    if (this.loading || this.done) return;
    this.loading = true;
    this.failed = false;
    let answer = await listPage(this.owner.pk, this.kind, this.cursor);
    for (let i = 0; !answer && i < page.clientRetries; i++) {
      await pause(100);
      answer = await listPage(this.owner.pk, this.kind, this.cursor);
    }
    this.loading = false;
    if (!answer) {
      this.failed = true;
      return;
    }
    this.pages++;
    if (this.pages === page.repeatPage) void listPage(this.owner.pk, this.kind, this.cursor);
    for (const row of answer.rows) {
      const pk = String(row.pk ?? row.username);
      if (this.seen.has(pk)) continue;
      this.seen.add(pk);
      if (this.followsMine) statusOf(pk).following = true;
      this.rows.push(row);
    }
    this.cursor = answer.cursor;
    this.done = answer.cursor === null;
    void statusesOf(answer.rows).then(learn);
  }
}
