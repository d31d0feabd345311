import type { BrowserContext, Page } from 'playwright';

/** Asks for the processor time that the page's main thread took until now, in ms: whatever else runs on the machine. */
export type BusyMs = () => Promise<number>;

export async function processorTime(context: BrowserContext, page: Page): Promise<BusyMs> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === 'TaskDuration')!.value * 1000;
  };
}
