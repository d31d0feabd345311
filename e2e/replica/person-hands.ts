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
