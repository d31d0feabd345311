import { type ProblemLine, type PulseReport, pulseReport } from '../../../platform/pulse';

/** What troubleshooting shows, as text for whoever mends Balik. No names and no numbers of accounts are in any of it. */
export function reportText(pulse: PulseReport, problems: readonly ProblemLine[], version: string): string {
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  const lines = problems.map(
    ({ endpoint, problem, detail, count, at, lastAt }) =>
      `${endpoint}: ${problem}${detail === '' ? '' : ` (${detail})`}, ${count} times, ${day(at)} to ${day(lastAt)}`,
  );
  return [pulseReport(pulse, version), 'Problems:', ...(lines.length === 0 ? ['none'] : lines)].join('\n');
}
