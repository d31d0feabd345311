/** What a scripted person needs of a browser's driver. A Playwright `Page` has it. */
export interface Hands {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  mouse: {
    move(x: number, y: number): Promise<unknown>;
    click(x: number, y: number): Promise<unknown>;
    wheel(deltaX: number, deltaY: number): Promise<unknown>;
  };
  keyboard: { press(key: string): Promise<unknown>; type(text: string): Promise<unknown> };
}

class Silence extends Error {}

/** For a question that may fail: null where it did, but silence is no failure of the page. */
export function unlessSilent(error: unknown): null {
  if (error instanceof Silence) throw error;
  return null;
}

/**
 * The same hands, which say what was never answered: a driver that waits for its browser waits for ever, and the journey
 * would end without a word.
 */
export function heardHands(hands: Hands, patienceMs: number): Hands {
  async function answered<T>(what: string, asked: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, fail) => {
      timer = setTimeout(
        () => fail(new Silence(`The browser did not answer for ${patienceMs} ms: ${what}.`)),
        patienceMs,
      );
    });
    try {
      return await Promise.race([asked, silence]);
    } finally {
      clearTimeout(timer);
    }
  }
  const { mouse, keyboard } = hands;
  return {
    goto: (url) => answered(`to go to ${url}`, hands.goto(url)),
    evaluate: (script) => answered(`to look: ${script.slice(0, 80)}`, hands.evaluate(script)),
    mouse: {
      move: (x, y) => answered(`to move the pointer to ${x}, ${y}`, mouse.move(x, y)),
      click: (x, y) => answered(`to click at ${x}, ${y}`, mouse.click(x, y)),
      wheel: (x, y) => answered('to turn the wheel', mouse.wheel(x, y)),
    },
    keyboard: {
      press: (key) => answered(`to press ${key}`, keyboard.press(key)),
      type: (text) => answered('to type', keyboard.type(text)),
    },
  };
}
