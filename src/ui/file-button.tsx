interface FileButtonProps {
  readonly label: string;
  readonly isPrimary?: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A folder with all that is in it. */
  readonly webkitdirectory?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-describedby'?: string;
  readonly [hook: `data-${string}`]: boolean;
}

/** A file field that looks like a button and speaks the panel's language. The same file chosen again is a new choice. */
export function FileButton({ label, isPrimary = false, onChoose, ...field }: FileButtonProps) {
  const take = (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) onChoose(files);
  };
  return (
    <label class={isPrimary ? 'button is-primary file' : 'button file'}>
      {label}
      <input {...field} type="file" class="unseen" onChange={(event) => take(event.currentTarget)} />
    </label>
  );
}
