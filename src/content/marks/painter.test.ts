// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { PageWords } from '../../platform/page-words';
import { type KnownAnswer, MATHML, openMarkKinds } from './draw-mark';
import { openPainter, type PainterWorld, type Spot } from './painter';

const ANSWER = { status: 'mutual', certainty: 'likely', asOf: 1, isOld: false } as const;
const OF_STATUSES = { mutual: 'both', 'only-i-follow': 'I', 'only-they-follow': 'they', neither: 'none' };
const WORDS: PageWords = {
  language: 'en',
  statuses: OF_STATUSES,
  short: OF_STATUSES,
  likelyShort: OF_STATUSES,
  likely: 'perhaps',
  old: 'old',
  likelyAndOld: 'perhaps; old',
};
const world: PainterWorld = { words: () => WORDS, isFromServer: (part) => part.closest('section') !== null };
let painter = openPainter(world);

function spots(...usernames: string[]): Spot[] {
  return usernames.map((username) => {
    const after = document.querySelector(`a[href="/${username}/"]`)!;
    return {
      username,
      after,
      name: after.firstElementChild!,
      within: after.parentElement!,
      place: 'rows',
    };
  });
}
const show = (...usernames: string[]) => painter.fit(spots(...usernames).map((spot) => ({ ...spot, answer: ANSWER })));
const marked = () =>
  [...document.querySelectorAll('balik-mark')].map((mark) =>
    mark.parentElement!.previousElementSibling?.getAttribute('href'),
  );

// happy-dom knows no MathML: an element of HTML stands for it, and notes that it was asked for.
const make = document.createElementNS.bind(document) as (namespace: string, name: string) => Element;
const named: string[] = [];
document.createElementNS = ((namespace: string, name: string) => {
  if (name.includes('-')) named.push(namespace);
  return make(namespace === MATHML ? document.documentElement.namespaceURI! : namespace, name);
}) as typeof document.createElementNS;

beforeEach(() => {
  named.length = 0;
  painter = openPainter(world);
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
  first.parentElement!.remove();
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
  painter = openPainter({
    ...world,
    words() {
      if (isOrphan) throw new Error('Extension context invalidated.');
      return WORDS;
    },
  });
  show('sari');
  isOrphan = true;
  painter.fit([]);
  expect(marked()).toEqual([]);
});

test('nothing is drawn before the words are there, and all of it anew in another language', () => {
  let handed: PageWords | null = null;
  painter = openPainter({ ...world, words: () => handed });
  show('sari');
  expect(marked()).toEqual([]);
  handed = WORDS;
  show('sari');
  expect(marked()).toEqual(['/sari/']);
  handed = { ...WORDS, language: 'id' };
  show('sari');
  expect([...document.querySelectorAll('balik-mark')].map((mark) => mark.getAttribute('lang'))).toEqual(['id']);
  handed = null;
  show('sari');
  expect(marked()).toEqual([]);
});

test('a mark is MathML, for which no page can define elements; nothing else of it has a name that could be defined', () => {
  show('sari', 'budi');
  expect([...new Set(named)]).toEqual([MATHML]);
  const parts = [...document.querySelectorAll('a + *, a + * *')].map((part) => part.localName);
  expect([...new Set(parts)]).toEqual(['span', 'balik-mark']);
});

test('a mark is closed to the page and holds the status by shape, text and attribute', () => {
  show('sari');
  const mark = document.querySelector<HTMLElement>('balik-mark')!;
  const parts = [mark.parentElement!, mark, ...mark.querySelectorAll('*')];
  for (const part of parts) expect(part.shadowRoot).toBeNull();
  expect(parts.flatMap((part) => part.getAttributeNames()).sort()).toEqual(
    ['data-status', 'lang', 'lang', 'style', 'style'].sort(),
  );
  expect(mark.textContent).toBe('');
  expect(mark.dataset['status']).toBe('mutual');
  expect(mark.getAttribute('lang')).toBe('en');
});

test('where the server wrote the name, the mark goes in with its text: there it is no element more among others', () => {
  document.body.innerHTML = '<section><p><a href="/sari/"><span><b>sari</b></span></a></p></section>';
  show('sari');
  show('sari');
  expect(document.querySelectorAll('balik-mark')).toHaveLength(1);
  expect(document.querySelector('b > span > balik-mark')).not.toBeNull();
  // React writes a text anew where it is not alone, and so throws the mark out.
  document.querySelector('b')!.textContent = 'sari';
  show('sari');
  expect(document.querySelector('b > span > balik-mark')).not.toBeNull();
});

test('a mark goes at once when its name is another one, whatever else is drawn', () => {
  show('sari', 'budi');
  document.querySelector('span')!.firstChild!.nodeValue = 'orang.lewat';
  painter.dropStrays();
  expect(marked()).toEqual(['/budi/']);
});

test('a mark that cannot be drawn takes no other with it', () => {
  const broken = vi.spyOn(document, 'createElementNS').mockImplementationOnce(() => {
    throw new TypeError('createElementNS is not a function');
  });
  show('sari', 'budi');
  expect(marked()).toEqual(['/budi/']);
  show('sari', 'budi');
  broken.mockRestore();
  expect(marked()).toEqual(['/sari/', '/budi/']);
});

test('in a window of another size each mark is placed anew: a rule for last elements may hold there', () => {
  let isNarrow = false;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, 0, isNarrow && this.localName === 'a' && this.nextElementSibling === null ? 130 : 100, 20);
  });
  show('sari', 'budi');
  const marks = () => [...document.querySelectorAll('balik-mark')].map((mark) => mark.closest('a') !== null);
  expect(marks()).toEqual([false, false]);
  isNarrow = true;
  painter.placeAnew();
  expect(marks()).toEqual([true, true]);
  // The next look finds them where they belong.
  show('sari', 'budi');
  expect(marks()).toEqual([true, true]);
  isNarrow = false;
  painter.placeAnew();
  expect(marks()).toEqual([false, false]);
  vi.restoreAllMocks();
});

const PLACES = ['rows', 'hover', 'profile'] as const;
/** The words of a mark in each place, of a language in which each length is another one. */
const saidOf = (answer: KnownAnswer) => {
  const words = { ...WORDS, short: { ...OF_STATUSES, mutual: 'b' }, likelyShort: { ...OF_STATUSES, mutual: 'p b' } };
  return PLACES.map((place) => openMarkKinds()(answer, words, place).words);
};

test('a status has one wording in lists, on profiles and on cards, and fewer letters for where it has no room', () => {
  const lengths = ['both', 'b'];
  expect(saidOf({ ...ANSWER, certainty: 'certain' })).toEqual([lengths, lengths, lengths]);
});

test('what is only likely is said so in words in every place and at every length: the sign alone would hedge too quietly', () => {
  const lengths = ['both · perhaps', 'b · perhaps', 'p b'];
  expect(saidOf(ANSWER)).toEqual([lengths, lengths, lengths]);
});

test('how old a mark is it says where there is one of it, with how sure it is in words of the language; in a list its sign does', () => {
  const [inList, ...alone] = saidOf({ ...ANSWER, isOld: true });
  expect(inList).toEqual(['both · perhaps', 'b · perhaps', 'p b']);
  const lengths = ['both · perhaps; old', 'both · perhaps', 'b · perhaps', 'p b'];
  expect(alone).toEqual([lengths, lengths]);
  const [inListOnly, ...certain] = saidOf({ ...ANSWER, isOld: true, certainty: 'certain' });
  expect(inListOnly).toEqual(['both', 'b']);
  expect(certain).toEqual([
    ['both · old', 'both', 'b'],
    ['both · old', 'both', 'b'],
  ]);
});

test('who listens hears the whole sentence, whatever of it is seen', () => {
  const heard = (answer: KnownAnswer) =>
    PLACES.map((place) => {
      const kind = openMarkKinds()(answer, WORDS, place);
      return kind.words.map((words) => kind.inside([words], false).querySelector('i')!.textContent);
    });
  for (const [answer, sentence] of [
    [ANSWER, 'both (perhaps)'],
    [{ ...ANSWER, isOld: true }, 'both (perhaps; old)'],
    [{ ...ANSWER, isOld: true, certainty: 'certain' }, 'both (old)'],
    [{ ...ANSWER, certainty: 'certain' }, 'both'],
  ] as const)
    expect(new Set(heard(answer).flat())).toEqual(new Set([sentence]));
});

test('the line runs as the page does and its words as their language does; the sign is the same in each', () => {
  const inside = (language: string, short: string) => {
    const words = { ...OF_STATUSES, mutual: short };
    const kind = openMarkKinds()(ANSWER, { ...WORDS, language, statuses: words, short: words }, 'profile');
    return kind.inside(kind.words, false);
  };
  const [arabic, english] = [inside('ar', 'متابعة متبادلة'), inside('en', 'Mutual')];
  const line = arabic.querySelector('p')!;
  expect(line.hasAttribute('dir')).toBe(false);
  expect([...line.querySelectorAll('u')].map((words) => words.dir)).toEqual(['auto', 'auto']);
  expect(line.querySelector('path')!.outerHTML).toBe(english.querySelector('path')!.outerHTML);
  expect(arabic.querySelector('style')!.textContent).not.toMatch(/direction|transform/);
});
