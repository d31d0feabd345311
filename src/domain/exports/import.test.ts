import { expect, it } from 'vitest';
import { asAccountId } from '../account';
import { isUnmetViewer, unmetViewer } from './import';

it('an owner whose account was never logged in here cannot be taken for one who was', () => {
  const unmet = unmetViewer('anna');
  expect(isUnmetViewer(unmet)).toBe(true);
  expect(asAccountId(unmet)).toBeNull();
  expect(isUnmetViewer(asAccountId('9007')!)).toBe(false);
  expect(unmet).not.toBe(unmetViewer('budi'));
});
