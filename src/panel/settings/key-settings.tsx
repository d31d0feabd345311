import { FOLLOW_REASONS } from '../../domain/context';
import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { useSettings } from '../shell/use-settings';

/** The keys that note things, which can be switched off, and those that are always there. */
export function KeySettings() {
  const say = usePhrases('settings');
  const sayManners = usePhrases('manners');
  const sayContext = usePhrases('context');
  const { settings, change } = useSettings();
  const { hasKeys } = settings;
  return (
    <section class="part stack">
      <h2>{say('keyboard')}</h2>
      <Switch
        label={sayManners('keys')}
        explanation={sayManners('keys.text')}
        isOn={hasKeys}
        onSwitch={(isOn) => change({ hasKeys: isOn })}
        hooks={{ 'data-setting': 'keys' }}
      />
      <dl class="keys">
        {hasKeys && (
          <>
            {FOLLOW_REASONS.map((reason, at) => (
              <Key key={reason} keys={[String(at + 1)]}>
                {say('keys.reason', { reason: sayContext(`reason.${reason}`) })}
              </Key>
            ))}
            <Key keys={['K']}>{say('keys.hide')}</Key>
          </>
        )}
        <Key keys={['↑', '↓']}>{say('keys.rows')}</Key>
        <Key keys={['Esc']}>{say('keys.close')}</Key>
      </dl>
    </section>
  );
}

function Key({ keys, children }: { readonly keys: readonly string[]; readonly children: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
