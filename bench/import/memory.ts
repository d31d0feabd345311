import { readdirSync, readFileSync } from 'node:fs';

/** Samples what all processes of a browser hold together (shared pages counted once); Linux only. Null elsewhere. */
export function watchMemory(profile: string): { peakMb(): number | null } {
  let peak: number | null = null;
  const sample = () => {
    const held = heldBy(profile);
    if (held !== null) peak = Math.max(peak ?? 0, held);
  };
  const timer = setInterval(sample, 250);
  return {
    peakMb() {
      clearInterval(timer);
      return peak === null ? null : Math.round(peak / 1024);
    },
  };
}

function heldBy(profile: string): number | null {
  try {
    const parents = new Map<number, number>();
    const roots = new Set<number>();
    for (const name of readdirSync('/proc')) {
      const pid = Number(name);
      if (!Number.isInteger(pid)) continue;
      const stat = readOrEmpty(`/proc/${pid}/stat`);
      parents.set(pid, Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
      if (readOrEmpty(`/proc/${pid}/cmdline`).includes(profile)) roots.add(pid);
    }
    const isOurs = (pid: number): boolean => roots.has(pid) || (parents.has(pid) && isOurs(parents.get(pid)!));
    let kb = 0;
    for (const pid of parents.keys())
      if (isOurs(pid)) kb += Number(/^Pss:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    return kb;
  } catch {
    return null;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
