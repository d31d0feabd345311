/**
 * Runs `work` at once, and again after `pauseMs` if it was asked for meanwhile; never twice at the same time.
 * The last request is always followed by a run.
 */
export function throttled(work: () => Promise<void>, pauseMs: number, signal: AbortSignal): () => void {
  let isResting = false;
  let isAskedAgain = false;
  const run = async () => {
    isResting = true;
    isAskedAgain = false;
    await work();
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    isResting = false;
    if (isAskedAgain && !signal.aborted) void run();
  };
  return () => {
    if (isResting) isAskedAgain = true;
    else if (!signal.aborted) void run();
  };
}
