import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the thread on the processor, in microseconds. */
  readonly tdur?: number;
}

const MARK = 'balik-bench';

/**
 * The browser's own record of what a page's thread does, task by task, in time on the processor. On a machine where others
 * wait for the processor too, a task takes longer than the work in it; this tells the work.
 */
export async function watchOwnTime(page: Page): Promise<{ longestMs(): Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as never as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  await page.evaluate((mark) => void performance.mark(mark), MARK);
  return {
    async longestMs() {
      const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
      await session.send('Tracing.end');
      await complete;
      await session.detach();
      const panel = events.find(({ name }) => name === MARK);
      if (panel === undefined) throw new Error('The trace does not show the page.');
      const own = events.filter(
        ({ pid, tid, name }) => pid === panel.pid && tid === panel.tid && name.endsWith('RunTask'),
      );
      return own.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur / 1000), 0);
    },
  };
}
