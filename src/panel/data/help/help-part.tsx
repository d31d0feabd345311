import { usePanel } from '../../shell/use-panel';
import { About } from './about';
import { PulseSection } from './pulse-section';
import { RecordPart } from './record-part';
import { Troubleshooting } from './troubleshooting';

/** What went wrong, where something did; whether all works; then, folded, what helps to mend it, and what Balik promises. */
export function HelpPart() {
  const hasProblems = usePanel((state) => state.problems.length > 0);
  return (
    <>
      {hasProblems && <Troubleshooting key="problems" />}
      <PulseSection key="pulse" />
      <section key="more" class="part">
        <RecordPart />
        <About />
      </section>
    </>
  );
}
