import { usePanel } from '../../shell/use-panel';
import { About } from './about';
import { PulseSection } from './pulse-section';
import { RecordPart } from './record-part';
import { Troubleshooting } from './troubleshooting';

/** What went wrong, and whether all works; whichever has something to say comes first. Then what helps to mend it. */
export function HelpPart() {
  const hasProblems = usePanel((state) => state.problems.length > 0);
  const problems = <Troubleshooting key="problems" />;
  return (
    <>
      {hasProblems && problems}
      <PulseSection key="pulse" />
      {!hasProblems && problems}
      <RecordPart key="record" />
      <About key="about" />
    </>
  );
}
