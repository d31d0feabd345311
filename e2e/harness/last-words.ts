/** What was last said between a browser and those who drive it, for a journey that waits for an answer that does not come. */
const KEPT = 80;
const LETTERS = 400;

const said: string[] = [];

export function noteSaid(line: string): void {
  said.push(`${new Date().toISOString().slice(11, 23)} ${line.slice(0, LETTERS)}`);
  if (said.length > KEPT) said.shift();
}

export function lastWords(): string {
  return said.join('\n');
}
