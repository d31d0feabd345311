import { expect, it } from 'vitest';
import { requestOf } from './one-request';

const asking = (...which: ('isStepFirst' | 'isBackupDue' | 'isIconOffered')[]) =>
  requestOf({
    isStepFirst: false,
    isBackupDue: false,
    isIconOffered: false,
    ...Object.fromEntries(which.map((one) => [one, true])),
  });

it('is one thing at a time: what the answer needs, else what can be put off, and then what only makes it surer', () => {
  expect(asking('isStepFirst', 'isBackupDue', 'isIconOffered')).toBe('step');
  expect(asking('isBackupDue', 'isIconOffered')).toBe('backup');
  expect(asking('isIconOffered')).toBe('icon');
  expect(asking()).toBe('step');
});
