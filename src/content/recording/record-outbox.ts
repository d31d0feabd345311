import { MOST_RECORD_MESSAGE_CHARS } from '../../messages/limits';
import { sayFromPage } from '../say';

/** Entries on their way to the background, whole and in order. */
export interface RecordOutbox {
  put(entry: string): void;
  /** Says what waits, unless something is on its way already. */
  say(): Promise<void>;
  /** The page is about to go: says all of it at once. */
  hurry(): void;
}

/** `startedAt` names the recording; `onOver`: the background says that it does not go on, or does not answer. */
export function openRecordOutbox(startedAt: number, onOver: () => void): RecordOutbox {
  const waiting: string[] = [];
  let isOnItsWay = false;

  async function sayNext(): Promise<void> {
    let text = '';
    while (waiting.length > 0 && text.length + waiting[0]!.length <= MOST_RECORD_MESSAGE_CHARS)
      text += waiting.shift()!;
    const said = { startedAt, batch: crypto.randomUUID(), text };
    const ask = () => sayFromPage('addToRecord', said);
    // The worker may have been stopped while it was told, on a busy machine twice: said again, it adds the same once.
    const reply = (await ask()) ?? (await ask()) ?? (await ask());
    if (!reply?.ok || !reply.value) onOver();
  }

  return {
    put: (entry) => waiting.push(entry),
    async say() {
      if (isOnItsWay || waiting.length === 0) return;
      isOnItsWay = true;
      await sayNext();
      isOnItsWay = false;
    },
    hurry() {
      while (waiting.length > 0) void sayNext();
    },
  };
}
