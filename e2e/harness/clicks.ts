/**
 * How much a job costs a person: real acts in the panel, counted where they arrive. Only what a browser itself says comes
 * from a hand is counted; what a script does in its place (a click by code, an address, a value put in) is no act but a
 * foul, and whoever asks for the count is told so: a job is never cheaper here than for a person.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { PATIENCE_MS } from '../patience';
import { keepActs } from './clicks-inside';

export interface Acts {
  /** Presses of a pointer, however long they last. */
  readonly presses: number;
  /** Keys, each with what is held meanwhile (Ctrl+A is one); words typed into a field are not among them. */
  readonly keys: number;
  /** Words typed or pasted: all that goes into one field at a stretch is one. */
  readonly typed: number;
  /** Turns of a wheel, as many as there are with nothing else between them. */
  readonly scrolls: number;
  /** The system's own dialogs for choosing a file; what is done inside them nobody can count. */
  readonly dialogs: number;
}

/** What is done in a place that no person has a hand on. */
const NO_HAND = ['goto', 'reload', 'goBack', 'goForward'] as const;

export class CountedActs {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    for (const deed of NO_HAND)
      Object.defineProperty(page, deed, {
        configurable: true,
        value: () =>
          Promise.reject(new Error(`While acts are counted nobody calls ${deed}: a person would press something.`)),
      });
  }

  /** Presses what can be seen as it stands; throws where a person would first have to scroll to it. */
  async press(target: Locator, patienceMs = PATIENCE_MS): Promise<void> {
    await this.inSight(target, patienceMs);
    await target.click();
  }

  /** Chooses in a select: it opens with one press, a second takes the option. No script can press inside its list. */
  async choose(select: Locator, value: string): Promise<void> {
    await this.inSight(select);
    await select.evaluate(() => window.balikActs!.tell(2));
    await select.selectOption(value);
    await select.evaluate(() => window.balikActs!.told());
  }

  /** That a person sees all of it without scrolling. */
  async inSight(target: Locator, patienceMs = PATIENCE_MS): Promise<void> {
    await expect(target, 'seen without scrolling').toBeInViewport({ ratio: 1, timeout: patienceMs });
  }

  /** What was done since the count began; throws where something was done that no person does. */
  async soFar(): Promise<Acts> {
    const kept = await this.page.evaluate(() => window.balikActs?.so() ?? null);
    if (kept === null) throw new Error('The panel was loaded anew while acts were counted.');
    if (kept.fouls.length > 0) throw new Error(`Done by no person: ${kept.fouls.join(', ')}`);
    return kept.acts;
  }

  /** Clicks, as the table of the jobs means them: presses, keys and typed words; scrolls and dialogs stand apart. */
  async clicks(): Promise<number> {
    const { presses, keys, typed } = await this.soFar();
    return presses + keys + typed;
  }

  /** Gives the page back as it was, and says what the job cost. */
  async end(): Promise<Acts> {
    const acts = await this.soFar();
    for (const deed of NO_HAND) Reflect.deleteProperty(this.page, deed);
    return acts;
  }
}

/** Begins to count; the page stands where the job begins, and is not loaded anew until `end()`. */
export async function countActs(page: Page): Promise<CountedActs> {
  await page.evaluate(keepActs);
  return new CountedActs(page);
}
