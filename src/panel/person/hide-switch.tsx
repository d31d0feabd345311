import type { MeantAccount } from '../../domain/context';
import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { useContextOf, useNoting } from './use-noting';

interface HideSwitchProps {
  readonly account: MeantAccount;
  readonly isInSheet: boolean;
}

/** Leaves somebody out of the list of those who don't follow back, or takes them in again. */
export function HideSwitch({ account, isInSheet }: HideSwitchProps) {
  const say = usePhrases('context');
  const note = useNoting(account, isInSheet);
  return (
    <Switch
      label={say('keep')}
      explanation={say('keep.text')}
      isOn={useContextOf(account.number).isKept}
      onSwitch={(isOn) => note({ kind: 'keep', isOn })}
    />
  );
}
