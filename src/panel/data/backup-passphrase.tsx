interface PassphraseProps {
  readonly label: string;
  readonly value: string;
  readonly hook: string;
  readonly onChange: (value: string) => void;
}

export function PassphraseField({ label, value, hook, onChange }: PassphraseProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        class="input"
        autocomplete="off"
        value={value}
        data-passphrase={hook}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
}
