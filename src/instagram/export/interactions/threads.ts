import { asUsername } from '../../../domain/account';
import type { HtmlRow } from '../html/html-rows';
import { rowDateToMs } from '../words/dates';
import { repairMojibake } from '../words/mojibake';
import type { NameBridge } from '../words/name-bridge';
import { listMember, member } from '../words/records';
import { isoToMs, millisecondsToMs } from '../words/timestamps';

/** One message thread as numbers. No message's text is kept, nor looked at but to tell a like from a message. */
export interface MessageThread {
  readonly box: string;
  /** The folder: a slug of the display name and a number; never a username. */
  readonly thread: string;
  /** The other one's display name; null in groups and where unknown. */
  readonly name: string | null;
  readonly isGroup: boolean;
  readonly messages: number;
  /** By the person and by the others; both null where the person's display name is not known. */
  readonly sent: number | null;
  readonly received: number | null;
  readonly reactionsByOwner: number | null;
  /** "Liked a message": a double tap is stored as a reaction *and* as such a message. Counted in `messages` too. */
  readonly likeShadows: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  /** Whose thread it is, where one account alone carries the display name. */
  readonly username: string | null;
  /** A display name shaped like a username: perhaps an account without one. To be confirmed against the lists. */
  readonly candidate: string | null;
}

/** English as seen; newer texts begin "Reacted … to your message". Other languages were not seen. */
const LIKE_SHADOW = /^(?:Liked a message$|Reacted .{1,12} to your message)/;

export class ThreadBuilder {
  readonly box: string;
  readonly thread: string;
  readonly #senders = new Map<string, number>();
  readonly #reactors = new Map<string, number>();
  readonly #participants = new Set<string>();
  #title: string | null = null;
  #messages = 0;
  #likeShadows = 0;
  #firstAt = Number.POSITIVE_INFINITY;
  #lastAt = Number.NEGATIVE_INFINITY;
  #hasUsernames = false;

  constructor(box: string, thread: string) {
    this.box = box;
    this.thread = thread;
  }

  setTitle(title: unknown): void {
    if (typeof title === 'string') this.#title = repairMojibake(title);
  }

  addParticipant(participant: unknown): void {
    const name = member(participant, 'name');
    if (typeof name === 'string') this.#participants.add(repairMojibake(name));
  }

  addMessage(message: unknown): void {
    const content = member(message, 'content');
    if (typeof content === 'string' && LIKE_SHADOW.test(content)) this.#likeShadows++;
    for (const reaction of listMember(message, 'reactions')) count(this.#reactors, member(reaction, 'actor'));
    this.#add(member(message, 'sender_name'), millisecondsToMs(member(message, 'timestamp_ms')));
  }

  /** A page's box with a date is a message; the first box of a group only lists who takes part. */
  addRow(row: HtmlRow): void {
    const at = rowDateToMs(row.lastText);
    if (Number.isNaN(at) && row.lastText === row.heading) return;
    if (row.heading !== null) this.#participants.add(row.heading);
    this.#add(row.heading, at);
  }

  /** `{"participants":["u",…],"conversation":[{"sender":"u","created_at":ISO,…}]}` of 2020: usernames, for once. */
  add2020(thread: unknown): void {
    this.#hasUsernames = true;
    for (const name of listMember(thread, 'participants')) if (typeof name === 'string') this.#participants.add(name);
    for (const message of listMember(thread, 'conversation'))
      this.#add(member(message, 'sender'), isoToMs(member(message, 'created_at')));
  }

  #add(sender: unknown, at: number): void {
    this.#messages++;
    count(this.#senders, sender);
    if (at < this.#firstAt) this.#firstAt = at;
    if (at > this.#lastAt) this.#lastAt = at;
  }

  result(owner: { readonly username: string | null; readonly name: string | null }, names: NameBridge): MessageThread {
    const self = this.#hasUsernames ? owner.username : owner.name;
    const others = [...this.#participants].filter((name) => name !== self);
    const isGroup = this.#participants.size > 2;
    const title = this.#title !== null && this.#title !== self ? this.#title : null;
    const name = isGroup ? null : others.length === 1 && self !== null ? others[0]! : title;
    const sent = self === null ? null : (this.#senders.get(self) ?? 0);
    const bridged = name === null || this.#hasUsernames ? null : names.usernameOf(name);
    return {
      box: this.box,
      thread: this.thread,
      name: this.#hasUsernames ? null : name,
      isGroup,
      messages: this.#messages,
      sent,
      received: sent === null ? null : this.#messages - sent,
      reactionsByOwner: self === null ? null : (this.#reactors.get(self) ?? 0),
      likeShadows: this.#likeShadows,
      firstAt: Number.isFinite(this.#firstAt) ? this.#firstAt : null,
      lastAt: Number.isFinite(this.#lastAt) ? this.#lastAt : null,
      username: this.#hasUsernames ? asUsername(name) : bridged,
      candidate: this.#hasUsernames || bridged !== null ? null : candidateIn(name),
    };
  }
}

/** Only a name with a dot, digit or underscore: "anna" is a first name, `anna_99` hardly is. */
function candidateIn(name: string | null): string | null {
  return name !== null && /[._\d]/.test(name) && name === name.toLowerCase() ? asUsername(name) : null;
}

function count(counts: Map<string, number>, name: unknown): void {
  if (typeof name !== 'string') return;
  const key = repairMojibake(name);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
