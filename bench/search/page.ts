/** Runs in an opened panel: what a person's fingers do there, and how long the page takes over it. */

const people = () => document.querySelector('[data-view="people"]')!;

/** Types a word letter by letter; of each letter the time from its press until the list that fits it stands there. */
async function typed(word: string): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')!;
  const took: number[] = [];
  for (let length = 1; length <= word.length; length++) took.push(await press(field, word.slice(0, length)));
  enter(field, '');
  await new Promise((done) => setTimeout(done, 100));
  return took;
}

/** The list is not ready from the press on until what it shows is drawn with its names. */
function press(field: HTMLInputElement, text: string): Promise<number> {
  return new Promise((done, failed) => {
    setTimeout(() => failed(new Error(`“${text}” was never found`)), 60_000);
    const pressedAt = performance.now();
    let wasUnready = false;
    const observer = new MutationObserver(() => {
      const isReady = people().hasAttribute('data-ready');
      wasUnready ||= !isReady;
      if (!wasUnready || !isReady) return;
      observer.disconnect();
      // The next press comes once this is painted, as a person's does.
      const ms = performance.now() - pressedAt;
      requestAnimationFrame(() => setTimeout(() => done(ms)));
    });
    observer.observe(people(), { attributes: true, attributeFilter: ['data-ready'] });
    enter(field, text);
  });
}

function enter(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Scrolls through the whole list, a leap a frame; gives the longest task meanwhile, in ms. */
async function scrolled(frames: number): Promise<number> {
  const scroller = document.querySelector('.people-scroller')!;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  for (let at = 0; at < frames; at++) {
    const height = scroller.scrollHeight - scroller.clientHeight;
    // Most steps are a wheel's; now and then the bar is pulled far.
    scroller.scrollTop = at % 20 === 0 ? (height * at) / frames : scroller.scrollTop + 120;
    await frame();
  }
  await new Promise((done) => setTimeout(done, 100));
  observer.disconnect();
  return longest;
}

Object.assign(globalThis, { typed, scrolled });
