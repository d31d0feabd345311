import { useEffect, useRef, useState } from 'preact/hooks';

/** At most one message in this time, so that a screen reader is never talked over. */
const PAUSE_MS = 5_000;

/** Says `message` to screen readers when it changes; of several within the pause, the last. */
export function LiveRegion({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  const newest = useRef(message);
  newest.current = message;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    // One that waits already will say this one: a new wait each time would never end while messages come fast.
    timer.current ??= setTimeout(
      () => {
        timer.current = null;
        saidAt.current = Date.now();
        setSaid(newest.current);
      },
      Math.max(0, saidAt.current + PAUSE_MS - Date.now()),
    );
  }, [message]);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);
  return (
    <div class="unseen" role="status">
      {said}
    </div>
  );
}
