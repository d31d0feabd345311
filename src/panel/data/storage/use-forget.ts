import { useState } from 'preact/hooks';
import type { ForgetOrder } from '../../../domain/forget-order';
import { callBackground } from '../../../messages/call';
import { usePanelStore } from '../../shell/use-panel';

export type ForgetOutcome = 'done' | 'nothing' | 'failed';

/** Has the background delete; tells how it went. */
export function useForget() {
  const store = usePanelStore();
  const [outcome, setOutcome] = useState<ForgetOutcome | null>(null);
  const run = async (order: ForgetOrder) => {
    try {
      const forgetId = await callBackground('forget', order);
      if (order.kind === 'viewer' && forgetId !== null) store.setState({ chosenViewer: null });
      setOutcome(forgetId === null ? 'nothing' : 'done');
    } catch (error) {
      console.error('Not deleted', error);
      setOutcome('failed');
    }
  };
  return { outcome, run };
}
