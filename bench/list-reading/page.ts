export interface Scrolled {
  readonly rows: number;
  /** Tasks of more than 50 ms meanwhile. */
  readonly longTasks: number;
}

/** Runs in the page: turns on whenever there is more, and looks at nothing else, so that it costs next to nothing itself. */
export async function scrollToEnd(pauseMs: number, restMs: number): Promise<Scrolled> {
  const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const isScroller = (node: Element) => /auto|scroll/.test(getComputedStyle(node).overflowY);
  const dialog = document.querySelector('[role="dialog"][aria-modal="true"]')!;
  const scroller = [...dialog.querySelectorAll('div')].find(isScroller)!;
  const list = scroller.firstElementChild!.firstElementChild!;
  let longTasks = 0;
  const observer = new PerformanceObserver((said) => {
    longTasks += said.getEntries().length;
  });
  observer.observe({ type: 'longtask' });
  const isLoading = () => scroller.querySelector(':scope > div > svg[role="img"]') !== null;
  for (let top = -1; isLoading() || scroller.scrollTop !== top; await rest(pauseMs)) {
    top = scroller.scrollTop;
    scroller.scrollTop += 700;
  }
  await rest(restMs);
  observer.disconnect();
  return { rows: list.childElementCount, longTasks };
}

Object.assign(window, { scrollToEnd });
