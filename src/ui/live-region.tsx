import { useEffect, useRef, useState } from 'preact/hooks';

/** At most one message in this time, so that a screen reader is never talked over. */
const PAUSE_MS = 5_000;

/** Says `message` to screen readers when it changes; of several within the pause, the last. */
export function LiveRegion({ message }: { readonly message: string }) {
  const [said, setSaid] = useState('');
  const saidAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, saidAt.current + PAUSE_MS - Date.now());
    const timer = setTimeout(() => {
      saidAt.current = Date.now();
      setSaid(message);
    }, wait);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div class="unseen" role="status">
      {said}
    </div>
  );
}
