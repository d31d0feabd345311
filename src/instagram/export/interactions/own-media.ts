import type { MediaKind } from '../files/interaction-files';
import type { HtmlRow } from '../html/html-rows';
import { rowDateToMs } from '../words/dates';
import { listMember, member } from '../words/records';
import { isoToMs, secondsToMs } from '../words/timestamps';

/** When the person published something; nothing else of it is read (these files also hold places and devices). */
export interface OwnMedia {
  readonly kind: MediaKind;
  /** Epoch ms, ascending. */
  readonly publishedAt: Float64Array;
  readonly undated: number;
}

export class OwnMediaBuilder {
  readonly kind: MediaKind;
  readonly #times: number[] = [];
  #undated = 0;

  constructor(kind: MediaKind) {
    this.kind = kind;
  }

  addRecord(record: unknown): void {
    this.#add(mediaTime(record));
  }

  addRow(row: HtmlRow): void {
    this.#add(rowDateToMs(row.lastText));
  }

  #add(at: number): void {
    if (Number.isNaN(at)) this.#undated++;
    else this.#times.push(at);
  }

  media(): OwnMedia {
    return { kind: this.kind, publishedAt: Float64Array.from(this.#times).sort(), undated: this.#undated };
  }
}

/** A carousel has the time outside, a single post only inside its one medium; subtitles inside have times of their own. */
function mediaTime(record: unknown): number {
  const outer = secondsToMs(member(record, 'creation_timestamp'));
  if (!Number.isNaN(outer)) return outer;
  const flat = isoToMs(member(record, 'taken_at'));
  if (!Number.isNaN(flat)) return flat;
  return secondsToMs(member(listMember(record, 'media')[0], 'creation_timestamp'));
}
