/** What tests find as `vitest` in `npm run mutation`: the same `expect`, and a list of the tests instead of a run. */
export { expect } from 'vitest';

const tests = [];
const around = [];

/** All tests that were told since the last time this was asked, each with a name of its own. */
export function takeTests() {
  return tests.splice(0);
}

function tell(name, perform) {
  const path = [...around, name].join(' ');
  const same = tests.filter((test) => test.path === path).length;
  tests.push({ path, name: same === 0 ? path : `${path} (${same + 1})`, perform });
}
function tellWithin(name, tellAll) {
  around.push(name);
  tellAll();
  around.pop();
}

export const it = withEach(tell);
export const test = withEach(tell);
export const describe = withEach(tellWithin);

function withEach(one) {
  const each = (rows) => (name, perform) => {
    for (const [place, row] of rows.entries())
      one(`${name} [${place}]`, () => perform(...(Array.isArray(row) ? row : [row])));
  };
  return Object.assign((name, perform) => one(name, perform), { each });
}
