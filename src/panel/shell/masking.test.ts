// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { maskTexts, NameMask } from './masking';

function maskOf(...people: [string, string][]): NameMask {
  const mask = new NameMask(7);
  for (const [username, fullName] of people) mask.add(username, fullName);
  return mask;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a mask of names', () => {
  const mask = maskOf(['ayu.w', 'Ayu Wulandari'], ['budi_99', 'Budi'], ['x', '']);

  it('replaces names wherever they stand, and nothing else', () => {
    const [ayu, budi] = [mask.masked('ayu.w'), mask.masked('budi_99')];
    expect(ayu).not.toBe('ayu.w');
    expect(mask.masked('@ayu.w and budi_99, since 3 Nov.')).toBe(`@${ayu} and ${budi}, since 3 Nov.`);
    expect(mask.masked('You and ayu.w.')).toBe(`You and ${ayu}.`);
    expect(mask.masked('ayu.w…')).toBe(`${ayu}…`);
    expect(mask.masked('ayu.wati')).toBe('ayu.wati');
    expect(mask.masked('1,204 of 1,204')).toBe('1,204 of 1,204');
  });

  it('calls one person one thing: the full name belongs to the username', () => {
    const words = (text: string) => text.toLowerCase().replace(/\d+$/, '').split(/[. ]/);
    expect(words(mask.masked('Ayu Wulandari'))).toEqual(words(mask.masked('ayu.w')));
    expect(mask.masked('ayu.w')).toBe(mask.masked('ayu.w'));
  });

  it('calls no two people the same, however many there are', () => {
    const many = new NameMask(3);
    const names = Array.from({ length: 2_000 }, (_, at) => `person.${at}`);
    for (const name of names) many.add(name, '');
    expect(new Set(names.map((name) => many.masked(name))).size).toBe(2_000);
  });
});

describe('the panel under a mask', () => {
  it('shows no real name, whatever is drawn or changed meanwhile, and all of them again afterwards', async () => {
    document.body.innerHTML = `<span class="disc">AW</span><b class="username">@ayu.w</b><bdi>Ayu Wulandari</bdi><select><option>budi_99</option></select><textarea>ayu.w</textarea>`;
    const ending = new AbortController();
    const mask = maskOf(['ayu.w', 'Ayu Wulandari'], ['budi_99', 'Budi']);
    const maskAgain = maskTexts(document.body, mask, ending.signal);
    const shown = () => [...document.body.querySelectorAll(':not(textarea)')].map((node) => node.textContent).join(' ');
    expect(shown()).not.toMatch(/ayu|budi|Ayu|AW/);
    expect(document.querySelector('textarea')!.textContent).toBe('ayu.w');

    const added = document.createElement('p');
    added.textContent = 'budi_99 no longer follows you';
    document.body.append(added);
    await settled();
    expect(added.textContent).toMatch(/^\w+\.\w+ no longer follows you$/);
    // Somebody the mask has not met: where a name stands, it is one.
    const newcomer = document.createElement('p');
    newcomer.className = 'name';
    for (const [kind, text] of [
      ['username', '@citra_baru'],
      ['full-name', 'Citra Baru'],
    ] as const) {
      const span = document.createElement('span');
      span.className = kind;
      span.textContent = text;
      newcomer.append(span);
    }
    document.body.append(newcomer);
    await settled();
    expect(newcomer.textContent).toMatch(/^@\w+\.\w+ ?[A-Z]\w+ [A-Z]\w+$/);
    expect(newcomer.textContent?.toLowerCase()).not.toContain('citra');
    (added.firstChild as Text).data = 'ayu.w follows you';
    await settled();
    expect(added.textContent).not.toContain('ayu');

    added.textContent = 'dewi.k follows you';
    mask.add('dewi.k', 'Dewi');
    maskAgain();
    expect(added.textContent).not.toContain('dewi');

    ending.abort();
    expect(document.querySelector('.username')!.textContent).toBe('@ayu.w');
    expect(document.querySelector('bdi')!.textContent).toBe('Ayu Wulandari');
    expect(document.querySelector('.disc')!.textContent).toBe('AW');
    expect(added.textContent).toBe('dewi.k follows you');
    expect(newcomer.textContent).toBe('@citra_baruCitra Baru');
  });
});
