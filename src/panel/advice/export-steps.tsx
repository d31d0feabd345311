import { usePhrases } from '../../ui/texts-context';

/** Worded as Instagram's own interface words them (seen in guides of 2025 and 2026, in both languages). */
const STEPS = ['where', 'create', 'what', 'when', 'format', 'wait'] as const;

/** How to ask Instagram for the file, the same wherever it is told. */
export function ExportSteps() {
  const say = usePhrases('start');
  return (
    <ol class="file-steps small">
      {STEPS.map((step) => (
        <li key={step}>{say(`file.${step}`)}</li>
      ))}
    </ol>
  );
}
