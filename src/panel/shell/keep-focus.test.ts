// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepFocus } from './keep-focus';

const ending = new AbortController();
keepFocus(ending.signal);
afterEach(() => document.body.replaceChildren());

/** `main > section > li > button` */
function view() {
  const [main, section, item, button] = ['main', 'section', 'li', 'button'].map((name) => document.createElement(name));
  document.body.append(main!);
  main!.append(section!);
  section!.append(item!);
  item!.append(button!);
  button!.focus();
  return { main: main!, section: section!, item: item!, button: button! };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the focus', () => {
  it('goes to the nearest part that is left when what had it goes away', async () => {
    const { item, button } = view();
    button.remove();
    await settled();
    expect(document.activeElement).toBe(item);
  });

  it('goes further out when that part goes, too', async () => {
    const { section, item } = view();
    item.remove();
    await settled();
    expect(document.activeElement).toBe(section);
  });

  it('stays where somebody else put it', async () => {
    const { main, button } = view();
    const other = document.createElement('input');
    main.append(other);
    button.remove();
    other.focus();
    await settled();
    expect(document.activeElement).toBe(other);
  });

  it('is left alone where the person let it go', async () => {
    const { button } = view();
    button.blur();
    await settled();
    button.remove();
    await settled();
    expect(document.activeElement).toBe(document.body);
  });
});
