import { hearMessages } from '../platform/message-hear';
import { sendMessage } from '../platform/message-send';
import { isOurs } from '../platform/sender';
import type { Announcement, Message } from './protocol';

/** Tells open panels that something changed. Silence is fine: usually no panel is open. */
export function announce(announcement: Announcement): void {
  const message: Message = { to: 'balik/panel', type: 'announce', body: announcement };
  sendMessage(message).catch(() => undefined);
}

/** Calls back with each announcement of our own extension, until the signal ends it. */
export function onAnnounce(listener: (announcement: Announcement) => void, signal: AbortSignal): void {
  hearMessages((raw, sender) => {
    const message = raw as Partial<Message> | null;
    if (message?.to === 'balik/panel' && isOurs(sender)) listener(message.body as Announcement);
  }, signal);
}
