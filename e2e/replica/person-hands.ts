/** What a scripted person needs of a browser's driver. A Playwright `Page` has it; puppeteer's is fitted below. */
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

interface PuppeteerPage {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  mouse: {
    move(x: number, y: number): Promise<unknown>;
    click(x: number, y: number): Promise<unknown>;
    wheel(options: { deltaX: number; deltaY: number }): Promise<unknown>;
  };
  // biome-ignore lint/suspicious/noExplicitAny: puppeteer's key names are a closed union
  keyboard: { press(key: any): Promise<unknown>; type(text: string): Promise<unknown> };
}

export function puppeteerHands(page: PuppeteerPage): Hands {
  return {
    goto: (url) => page.goto(url),
    evaluate: (script) => page.evaluate(script),
    mouse: {
      move: (x, y) => page.mouse.move(x, y),
      click: (x, y) => page.mouse.click(x, y),
      wheel: (deltaX, deltaY) => page.mouse.wheel({ deltaX, deltaY }),
    },
    keyboard: { press: (key) => page.keyboard.press(key), type: (text) => page.keyboard.type(text) },
  };
}
