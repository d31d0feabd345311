// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { openPainter, type Spot } from './painter';

const ANSWER = { status: 'mutual', certainty: 'likely', asOf: 1, isOld: false } as const;
let painter = openPainter(() => 'en');

function spots(...usernames: string[]): Spot[] {
  return usernames.map((username) => {
    const after = document.querySelector(`a[href="/${username}/"]`)!;
    return { username, after, name: after.firstElementChild!, isSmall: true };
  });
}
const show = (...usernames: string[]) => painter.fit(spots(...usernames).map((spot) => ({ ...spot, answer: ANSWER })));
const marked = () =>
  [...document.querySelectorAll('balik-mark')].map((mark) => mark.previousElementSibling?.getAttribute('href'));

beforeEach(() => {
  painter = openPainter(() => 'en');
  document.body.innerHTML = ['sari', 'budi', 'cici']
    .map((name) => `<p><a href="/${name}/"><span>${name}</span></a></p>`)
    .join('');
});

test('draws what is asked for and takes away the rest; twice is as once', () => {
  show('sari', 'budi');
  show('sari', 'budi');
  expect(marked()).toEqual(['/sari/', '/budi/']);
  show('budi', 'cici');
  expect(marked()).toEqual(['/budi/', '/cici/']);
  painter.fit([]);
  expect(marked()).toEqual([]);
});

test('puts back what the page threw out, and redraws what has another answer', () => {
  show('sari');
  const first = document.querySelector('balik-mark')!;
  first.remove();
  show('sari');
  expect(marked()).toEqual(['/sari/']);
  const [spot] = spots('sari');
  painter.fit([{ ...spot!, answer: { ...ANSWER, status: 'only-i-follow' } }]);
  expect([...document.querySelectorAll<HTMLElement>('balik-mark')].map((mark) => mark.dataset['status'])).toEqual([
    'only-i-follow',
  ]);
});

test('takes its marks away even where nobody can be asked any more', () => {
  let isOrphan = false;
  painter = openPainter(() => {
    if (isOrphan) throw new Error('Extension context invalidated.');
    return 'en';
  });
  show('sari');
  isOrphan = true;
  painter.fit([]);
  expect(marked()).toEqual([]);
});

test('a mark is closed to the page and holds the status by shape, text and attribute', () => {
  show('sari');
  const mark = document.querySelector<HTMLElement>('balik-mark')!;
  expect(mark.shadowRoot).toBeNull();
  expect(mark.dataset['status']).toBe('mutual');
  expect(mark.lang).toBe('en');
});
