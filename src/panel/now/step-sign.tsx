/** How far one step has come; the same words stand beside it. */
export type StepState = 'todo' | 'now' | 'begun' | 'cut' | 'done';

const STROKES: Readonly<Record<Exclude<StepState, 'todo'>, string>> = {
  now: 'M8 3.5v8M4.5 8.5L8 12l3.5-3.5',
  begun: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  cut: 'M4 8h8',
  done: 'M3.5 8.5l3 3 6-7',
};

interface StepSignProps {
  readonly state: StepState;
  readonly number: number;
  /** It is what helps now. */
  readonly isCurrent?: boolean;
}

/** To do: its number in an empty ring. Done: ticked, on a full one. Told apart by shape, never by colour alone. */
export function StepSign({ state, number, isCurrent = false }: StepSignProps) {
  return (
    <span class="step-sign number" data-state={state} data-current={isCurrent ? '' : undefined} aria-hidden="true">
      {state === 'todo' ? (
        number
      ) : (
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={STROKES[state]} />
        </svg>
      )}
    </span>
  );
}
