export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChoose: (value: Value) => void;
  /** Extra attributes for scripts, such as `data-viewer`. */
  readonly hooks?: Readonly<Record<`data-${string}`, string | boolean>>;
}

/** One choice out of a few, as the browser's own drop-down list, with its label before it. */
export function Select<Value extends string>({ label, value, choices, onChoose, hooks }: SelectProps<Value>) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        class="input"
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value as Value)}
        {...(hooks ?? {})}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
