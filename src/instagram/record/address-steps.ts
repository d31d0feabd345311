import { RESERVED, TABS } from '../pages';
import type { PlainNames } from './plain-name';

/**
 * Whether a step of an address on the site is the site's own, at the place where it stands. That it is made of plain words
 * is not enough: so are the names of people. `steps`: the path at its slashes, the first of them empty.
 */
export function isStepOfSite(steps: readonly string[], at: number, names: PlainNames): boolean {
  const [, first = '', second = ''] = steps;
  const step = steps[at]!;
  if (at === 1) return RESERVED.has(step);
  if (/^(?:api|ajax|graphql)$/.test(first)) return isStepOfApi(steps, at, names);
  if (RESERVED.has(first)) return at === 2 && names.isStep(`${first}/${step}`);
  if (at === 2) return TABS.has(step) || names.isStep(`*/${step}`);
  return at === 3 && names.isStep(`*/${second}/${step}`);
}

function isStepOfApi(steps: readonly string[], at: number, names: PlainNames): boolean {
  const [step, before, behind = ''] = [steps[at]!, steps[at - 1]!, steps[at + 1]];
  if (steps[1] === 'api' && at === 2) return step === 'v1' || step === 'graphql';
  // The one behind which nobody is named, where otherwise somebody is.
  if (names.isStep(`${before}/${step}`)) return true;
  const isAsked = at > 3 && /^username(?:info)?$/.test(behind) && !/^users?$/.test(step);
  if (names.isStep(`${before}/*`) || isAsked) return false;
  // What is asked for stands first; and behind an id stands what is asked of it, by whatever name it goes tomorrow.
  const isFirst = at === (steps[1] === 'api' ? 3 : 2);
  return names.isStep(step) || ((isFirst || /^\d+$/.test(before)) && names.isField(step));
}
