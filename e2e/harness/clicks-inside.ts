/** Runs in the page and stands alone: keeps what a person's hand does there, and names what only a script can do. */
import type { Acts } from './clicks';

interface KeptActs {
  so(): { acts: Acts; fouls: string[] };
  /** The next change of a value is a person's, at this many presses. */
  tell(presses: number): void;
  told(): void;
}

declare global {
  interface Window {
    balikActs?: KeptActs;
  }
}

export function keepActs(): void {
  const acts = { presses: 0, keys: 0, typed: 0, scrolls: 0, dialogs: 0 };
  const fouls: string[] = [];
  /** What was done last: a turn of the wheel, or words into this field. */
  let last: unknown = null;
  /** A person acted since the panel last opened a dialog or another view by itself. */
  let isFresh = false;
  let isTold = false;
  let chosenFiles = 0;

  const nameOf = (target: EventTarget | null) =>
    target instanceof Element ? target.outerHTML.slice(0, 80) : 'the page';
  const isFileField = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'file';
  const isTextField = (target: EventTarget | null) =>
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && /^(text|search|email|url|tel|number|password)$/.test(target.type));
  const act = (kind: 'presses' | 'keys' | 'typed' | 'scrolls', now: unknown = null) => {
    acts[kind]++;
    last = now;
    isFresh = true;
  };
  const hear = <Kind extends keyof WindowEventMap>(kind: Kind, heard: (event: WindowEventMap[Kind]) => void) =>
    addEventListener(kind, heard, { capture: true, passive: true });
  const foulUnlessTrusted = (event: Event) => {
    if (!event.isTrusted) fouls.push(`${event.type} on ${nameOf(event.target)}`);
    return event.isTrusted;
  };

  hear('pointerdown', (event) => foulUnlessTrusted(event) && act('presses'));
  hear('keydown', (event) => {
    if (!foulUnlessTrusted(event) || event.repeat || /^(Shift|Control|Alt|Meta)$/.test(event.key)) return;
    const isText = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
    // Words are counted by what arrives in the field: they may come without keys.
    if (!(isText && isTextField(event.target))) act('keys');
  });
  hear('wheel', (event) => {
    if (foulUnlessTrusted(event) && last !== 'wheel') act('scrolls', 'wheel');
  });
  hear('click', (event) => {
    if (isFileField(event.target)) {
      // A button may open the dialog of a field that is not seen: the press on it is the person's, and serves one dialog.
      if (!event.isTrusted && !isFresh) foulUnlessTrusted(event);
      acts.dialogs++;
      chosenFiles = 1;
      isFresh = false;
    } else foulUnlessTrusted(event);
  });
  hear('input', (event) => {
    if (isTextField(event.target)) {
      if (foulUnlessTrusted(event) && last !== event.target) act('typed', event.target);
    } else if (!isFileField(event.target) && !isTold) foulUnlessTrusted(event);
  });
  hear('change', (event) => {
    if (isFileField(event.target)) {
      if (chosenFiles-- < 1) fouls.push(`a file without a dialog, in ${nameOf(event.target)}`);
    } else if (!isTold) foulUnlessTrusted(event);
  });
  hear('drop', foulUnlessTrusted);
  hear('hashchange', () => {
    if (!isFresh) fouls.push(`another view (${location.hash}) though nobody did anything`);
    isFresh = false;
  });

  window.balikActs = {
    so: () => ({ acts: { ...acts }, fouls: [...fouls] }),
    tell(presses) {
      for (let press = 0; press < presses; press++) act('presses');
      isTold = true;
    },
    told() {
      isTold = false;
    },
  };
}
