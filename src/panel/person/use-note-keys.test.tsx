// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { type ContextEdit, NO_CONTEXT } from '../../domain/context';
import { useNoteKeys } from './use-note-keys';

const root = document.createElement('div');
afterEach(() => act(() => render(null, root)));

/** What is noted where these keys are pressed. */
function notedBy(keys: readonly string[], mayHide: boolean): ContextEdit[] {
  const noted: ContextEdit[] = [];
  const Keys = () => {
    useNoteKeys({ isOn: true, isInSheet: false, mayHide }, NO_CONTEXT, (edit) => noted.push(edit));
    return null;
  };
  act(() => render(<Keys />, root));
  for (const key of keys) document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  return noted;
}

it('K hides whom the list has; of anybody else it does nothing, and the reasons go on', () => {
  const reason: ContextEdit = { kind: 'reason', reason: 'appreciation', isOn: true };
  expect(notedBy(['k', '2'], true)).toEqual([{ kind: 'keep', isOn: true }, reason]);
  expect(notedBy(['k', 'K', '2'], false)).toEqual([reason]);
});
