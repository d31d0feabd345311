// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { copyOfView } from './copy-of-view';

const CSS = '.sign[data-status="unknown"] {} .tab[aria-selected="true"] {} [data-old] {}';

function view(html: string): HTMLElement {
  const main = document.createElement('main');
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
}

const drawn = (html: string, isMasked = false, change: (main: HTMLElement) => void = () => undefined) => {
  const main = view(html);
  change(main);
  return copyOfView(main, CSS, isMasked);
};

describe('a copy of a view', () => {
  it('has what was typed and chosen written into it', () => {
    const html = '<input type="search"><input type="checkbox"><select><option>a</option><option>b</option></select>';
    const { view: copy } = drawn(`${html}<textarea></textarea>`, false, (main) => {
      const [search, box] = main.querySelectorAll('input');
      search!.value = 'ayu';
      box!.checked = true;
      main.querySelector('select')!.selectedIndex = 1;
      main.querySelector('textarea')!.value = 'met at the fair';
    });
    const [search, box] = copy.querySelectorAll('input');
    expect(search!.getAttribute('value')).toBe('ayu');
    expect(box!.hasAttribute('checked')).toBe(true);
    expect([...copy.querySelectorAll('option')].map((option) => option.hasAttribute('selected'))).toEqual([
      false,
      true,
    ]);
    expect(copy.querySelector('textarea')!.textContent).toBe('met at the fair');
  });

  it('leaves out what was typed where names are invented, and a passphrase always', () => {
    const html = '<input type="search"><textarea></textarea><input type="password">';
    const type = (main: HTMLElement) => {
      for (const input of main.querySelectorAll('input')) input.value = 'rahasia';
      main.querySelector('textarea')!.value = 'rahasia';
    };
    expect(drawn(html, true, type).view.outerHTML).not.toMatch(/value="rahasia"|>rahasia</);
    const [, passphrase] = drawn(html, false, type).view.querySelectorAll('input');
    expect(passphrase!.getAttribute('value')).toBe('•••••••');
  });

  it('keeps of attributes only what the styles ask for, so that no name is left in them', () => {
    const html =
      '<i class="sign" data-status="unknown" data-account="ayu.w" data-old="ayu.w" title="ayu.w" aria-label="@ayu.w"></i>' +
      '<a href="https://www.instagram.com/ayu.w/">x</a>';
    const { view: copy } = drawn(html);
    expect(copy.innerHTML).not.toContain('ayu');
    const sign = copy.querySelector('.sign')!;
    expect(sign.getAttribute('data-status')).toBe('unknown');
    expect(sign.hasAttribute('data-old')).toBe(true);
  });

  it('has nothing that lies over the view, is hidden, or is only for the ear', () => {
    const html =
      '<p>here</p><dialog>over</dialog><p hidden>away</p><p class="unseen">heard</p><div class="toast">said</div>';
    expect(drawn(html).view.textContent).toBe('here');
  });

  it('counts the rows of a long list and lays them one after another', () => {
    const row = (place: number) =>
      `<li aria-setsize="50" aria-posinset="${place}" style="transform: translateY(9px)">${place}</li>`;
    const { view: copy, rows } = drawn(`<ul style="height: 2200px">${row(7)}${row(8)}${row(9)}</ul>`);
    expect(rows).toEqual({ from: 7, until: 9, total: 50 });
    expect(copy.querySelectorAll('[style]')).toHaveLength(0);
    expect(drawn('<ul><li aria-setsize="1" aria-posinset="1">1</li></ul>').rows).toBeNull();
    const inTable = (count: number) =>
      drawn(
        `<div aria-rowcount="${count}"><p aria-rowindex="1">Name</p><p data-index="6" aria-rowindex="8">7</p></div>`,
      );
    expect(inTable(51).rows).toEqual({ from: 7, until: 7, total: 50 });
    expect(inTable(2).rows).toBeNull();
  });
});
