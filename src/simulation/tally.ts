/** How often something was said, and how often that was false. */
interface Said {
  said: number;
  wrong: number;
}

/** One answer that was false, to be told again from its seed. */
export interface Mistake {
  readonly claim: string;
  readonly seed: number;
  readonly person: number | null;
  readonly detail: string;
}

const KEPT_OF_A_CLAIM = 8;

/** What was said in many worlds, kind by kind. Plain data, so that tallies of several runs can be added up. */
export class Tally {
  worlds = 0;
  readonly claims: Record<string, Said> = {};
  readonly mistakes: Record<string, Mistake[]> = {};

  say(claim: string, mistake: Omit<Mistake, 'claim'> | null): void {
    const said = this.#of(claim);
    said.said += 1;
    if (mistake === null) return;
    said.wrong += 1;
    this.mistakes[claim] ??= [];
    const kept = this.mistakes[claim];
    if (kept.length < KEPT_OF_A_CLAIM) kept.push({ claim, ...mistake });
  }

  /** Many at once, of which some were false. */
  sayMany(claim: string, many: number, wrong: number): void {
    const said = this.#of(claim);
    said.said += many;
    said.wrong += wrong;
  }

  add(other: Pick<Tally, 'worlds' | 'claims' | 'mistakes'>): void {
    this.worlds += other.worlds;
    for (const [claim, { said, wrong }] of Object.entries(other.claims)) this.sayMany(claim, said, wrong);
    for (const [claim, some] of Object.entries(other.mistakes)) {
      this.mistakes[claim] ??= [];
      const kept = this.mistakes[claim];
      kept.push(...some.slice(0, KEPT_OF_A_CLAIM - kept.length));
    }
  }

  said(claim: string): number {
    return this.claims[claim]?.said ?? 0;
  }

  wrong(claim: string): number {
    return this.claims[claim]?.wrong ?? 0;
  }

  /** One line a claim: how often it was said, how often falsely, and the share. */
  table(): string {
    const names = Object.keys(this.claims).sort();
    const width = Math.max(...names.map((name) => name.length));
    const line = (name: string) => {
      const { said, wrong } = this.claims[name]!;
      const share = said === 0 ? '' : `${((100 * wrong) / said).toFixed(3)} %`;
      return `${name.padEnd(width)} ${String(said).padStart(11)} ${String(wrong).padStart(9)} ${share.padStart(10)}`;
    };
    const head = `${'claim'.padEnd(width)} ${'said'.padStart(11)} ${'false'.padStart(9)} ${'share'.padStart(10)}`;
    return [`${this.worlds} worlds`, head, ...names.map(line)].join('\n');
  }

  #of(claim: string): Said {
    this.claims[claim] ??= { said: 0, wrong: 0 };
    return this.claims[claim];
  }
}
