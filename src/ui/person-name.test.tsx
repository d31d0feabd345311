// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PersonName } from './person-name';

it('a username may be broken behind its signs, and is one name to whoever listens or copies', () => {
  const root = document.createElement('div');
  render(<PersonName username="bram.nettle_combe3i" fullName="" />, root);
  const name = root.querySelector('.username bdi')!;
  expect(name.innerHTML).toBe('@bram.<wbr aria-hidden="true">nettle_<wbr aria-hidden="true">combe3i');
  expect(name.textContent).toBe('@bram.nettle_combe3i');
});
