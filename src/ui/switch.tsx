import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly explanation: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
  /** Extra attributes for scripts, such as `data-setting`. */
  readonly hooks?: Readonly<Record<`data-${string}`, string>>;
}

/** Something that is on or off, with a sentence under it that says what it does. */
export function Switch({ label, explanation, isOn, onSwitch, hooks }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-why`}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
        {...(hooks ?? {})}
      />
      <p id={`${id}-why`} class="soft small">
        {explanation}
      </p>
    </div>
  );
}
