import { describe, expect, test } from 'vitest';
import type { AccountId } from '../domain/account';
import type { ViewerClaim } from '../instagram/viewer';
import { openCookie, openWitness } from './witness';

const [A, B] = ['7', '8'] as AccountId[] as [AccountId, AccountId];
const A_FBID = '17841400000000007';
const B_FBID = '17841400000000008';
const answerNaming = (id: AccountId): ViewerClaim => ({ source: 'profile-answer', id });
const requestBy = (fbid: string): ViewerClaim => ({ source: 'request', fbid });

/** A tab whose cookie and document name A. */
function tab() {
  const witness = openWitness(() => `ds_user_id=${A}`);
  witness.hearDocument({ source: 'document', id: A, fbid: A_FBID, username: 'sari' });
  return witness;
}

describe('after a switch inside the page, while cookie and document still name A', () => {
  test('a follow whose own request names B belongs to nobody', () => {
    expect(tab().agree([requestBy(B_FBID)])).toMatchObject({ kind: 'conflict' });
    expect(tab().agree([requestBy(A_FBID)])).toMatchObject({ kind: 'agreed', id: A });
  });

  test('a follow whose request names nobody belongs to nobody while the last answer named B', () => {
    const witness = tab();
    witness.agree([answerNaming(B)]);
    expect(witness.agree([]).kind).toBe('conflict');
    // Back again: what A is answered ends it.
    expect(witness.agree([answerNaming(A)])).toMatchObject({ kind: 'agreed', id: A });
    expect(witness.agree([])).toMatchObject({ kind: 'agreed', id: A });
  });
});

test('the cookie is asked for once for all that is read in one go, and anew for whatever comes later', async () => {
  let cookie = `ds_user_id=${A}`;
  let asked = 0;
  const witness = openWitness(
    openCookie(() => {
      asked++;
      return cookie;
    }),
  );
  expect(witness.agree([answerNaming(A)])).toMatchObject({ kind: 'agreed', id: A });
  expect(witness.agree([answerNaming(A)])).toMatchObject({ kind: 'agreed', id: A });
  expect(asked).toBe(1);
  await null;
  // Somebody else has logged in since: the very next answer meets it, whoever it names.
  cookie = `ds_user_id=${B}`;
  expect(witness.agree([answerNaming(A)]).kind).toBe('conflict');
  expect(witness.agree([answerNaming(B)])).toMatchObject({ kind: 'agreed', id: B });
  expect(asked).toBe(2);
});
