import type { InteractionChoice } from '../../../domain/exports/import';
import type { ExportEntry } from '../files/entry';
import type { FlatFile, InteractionFile, MediaKind, Sticker, TallyKind } from '../files/interaction-files';
import { STICKERS } from '../files/interaction-files';
import type { ExportLimits } from '../files/limits';
import type { Yielder } from '../files/yielder';
import type { HtmlRow } from '../html/html-rows';
import type { Findings } from '../lists/list-reader';
import { readFile } from '../lists/read-file';
import { LoneRecord, RECORD_KEYS } from '../words/records';
import { interactionsInRow } from './html-interaction';
import { interactionsIn } from './json-interaction';
import { type OwnMedia, OwnMediaBuilder } from './own-media';
import { type Tally, TallyBuilder } from './tally';
import { type MessageThread, ThreadBuilder } from './threads';

/** What the person did, per kind, as far as they chose to have it read. */
export interface InteractionReading {
  readonly tallies: readonly Tally[];
  readonly threads: readonly MessageThread[];
  readonly ownMedia: readonly OwnMedia[];
}

const FLAT_TALLIES: Readonly<Record<string, { readonly key: InteractionChoice; readonly kind: TallyKind }>> = {
  media_likes: { key: 'likes', kind: 'liked-posts' },
  comment_likes: { key: 'likes', kind: 'liked-comments' },
  media_comments: { key: 'comments', kind: 'post-comments' },
  saved_media: { key: 'saves', kind: 'saved-posts' },
};
const FLAT_MEDIA: Readonly<Record<string, MediaKind>> = { photos: 'posts', videos: 'posts', stories: 'stories' };

/** Gathers every chosen interaction file of an export. */
export class InteractionReader {
  readonly #chosen: ReadonlySet<InteractionChoice>;
  readonly #tallies = new Map<TallyKind, TallyBuilder>();
  readonly #media = new Map<MediaKind, OwnMediaBuilder>();
  readonly #threads = new Map<string, ThreadBuilder>();

  constructor(chosen: ReadonlySet<InteractionChoice>) {
    this.#chosen = chosen;
  }

  wants(file: InteractionFile): boolean {
    return file.key === 'flat' ? this.#chosen.size > 0 : this.#chosen.has(file.key);
  }

  /** False when the file has rows of which none could be understood. */
  async read(
    entry: ExportEntry,
    file: InteractionFile,
    findings: Findings,
    yielder: Yielder,
    limits: ExportLimits,
  ): Promise<boolean> {
    const single = new LoneRecord();
    let understood = 0;
    let rows = 0;
    const take = (key: string | null, record: unknown, row: HtmlRow | null) => {
      rows++;
      yielder.rows++;
      if (this.#take(file, key, record, row, findings)) understood++;
    };
    // The arrays of a message thread are its own; elsewhere keys of a record make up one single record.
    const isRecordKey = (key: string | null): key is string =>
      key !== null && file.key !== 'messages' && file.key !== 'flat' && RECORD_KEYS.has(key);
    await readFile(
      entry,
      {
        json: {
          items(key, values) {
            if (isRecordKey(key)) single.addItems(key, values);
            else for (const record of values) take(key, record, null);
          },
          entries(key, pairs) {
            if (isRecordKey(key)) single.set(key, Object.fromEntries(pairs));
          },
          scalar: (key, value) => {
            if (file.key === 'messages' && key === 'title') this.#threadOf(file.box, file.thread).setTitle(value);
            else if (isRecordKey(key) || key === 'creation_timestamp') single.set(key, value);
          },
        },
        html: {
          header: (header) => findings.headers.push(header),
          row: (row) => take(null, null, row),
        },
      },
      limits,
    );
    const record = file.key === 'own-media' && single.has('media') ? single.whole() : single.record();
    if (record !== null) take(null, record, null);
    return rows === 0 || understood > 0;
  }

  #take(file: InteractionFile, key: string | null, record: unknown, row: HtmlRow | null, findings: Findings): boolean {
    switch (file.key) {
      case 'messages':
        return this.#takeMessage(this.#threadOf(file.box, file.thread), key, record, row);
      case 'own-media':
        if (row === null) this.#mediaOf(file.kind).addRecord(record);
        else this.#mediaOf(file.kind).addRow(row);
        return true;
      case 'flat':
        return this.#takeFlat(file.kind, key, record);
      default:
        return this.#takeTally(file.kind, record, row, findings);
    }
  }

  #takeTally(kind: TallyKind, record: unknown, row: HtmlRow | null, findings: Findings): boolean {
    const tally = this.#tallyOf(kind);
    const found = row === null ? interactionsIn(record, kind) : interactionsInRow(row, kind);
    for (const { username, at, name } of found) {
      tally.add(username, at);
      if (username !== null && name !== null) findings.names.add(name, username);
    }
    return found.length === 0 || found.some(({ username }) => username !== null);
  }

  #takeMessage(thread: ThreadBuilder, key: string | null, record: unknown, row: HtmlRow | null): boolean {
    if (row !== null) thread.addRow(row);
    else if (key === 'participants') thread.addParticipant(record);
    else if (key === 'messages') thread.addMessage(record);
    return true;
  }

  #takeFlat(file: FlatFile, key: string | null, record: unknown): boolean {
    if (file === 'messages') {
      if (this.#chosen.has('messages')) this.#threadOf('inbox', `2020-${this.#threads.size}`).add2020(record);
    } else if (file === 'media') {
      const kind = key !== null && Object.hasOwn(FLAT_MEDIA, key) ? FLAT_MEDIA[key] : undefined;
      if (kind !== undefined && this.#chosen.has('own-media')) this.#mediaOf(kind).addRecord(record);
    } else if (key !== null) {
      const flat = Object.hasOwn(FLAT_TALLIES, key) ? FLAT_TALLIES[key] : undefined;
      const kind =
        flat?.kind ?? ((STICKERS as readonly string[]).includes(key) ? (`sticker:${key as Sticker}` as const) : null);
      if (kind === null || !this.#chosen.has(flat?.key ?? 'stickers')) return true;
      const found = interactionsIn(record, kind);
      for (const { username, at } of found) this.#tallyOf(kind).add(username, at);
      return found.some(({ username }) => username !== null);
    }
    return true;
  }

  #tallyOf(kind: TallyKind): TallyBuilder {
    const tally = this.#tallies.get(kind) ?? new TallyBuilder(kind);
    this.#tallies.set(kind, tally);
    return tally;
  }

  #mediaOf(kind: MediaKind): OwnMediaBuilder {
    const media = this.#media.get(kind) ?? new OwnMediaBuilder(kind);
    this.#media.set(kind, media);
    return media;
  }

  #threadOf(box: string, thread: string): ThreadBuilder {
    const key = `${box}/${thread}`;
    const builder = this.#threads.get(key) ?? new ThreadBuilder(box, thread);
    this.#threads.set(key, builder);
    return builder;
  }

  reading(
    owner: { readonly username: string | null; readonly name: string | null },
    findings: Findings,
  ): InteractionReading {
    return {
      tallies: [...this.#tallies.values()].map((tally) => tally.tally(owner.username)),
      threads: [...this.#threads.values()].map((thread) => thread.result(owner, findings.names)),
      ownMedia: [...this.#media.values()].map((media) => media.media()),
    };
  }
}
