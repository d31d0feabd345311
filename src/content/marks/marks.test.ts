// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { AccountId } from '../../domain/account';
import { DAY_MS } from '../../domain/time';
import type { AgreedViewer } from '../../instagram/viewer';
import type { MarkAnswer } from '../../messages/content-messages';
import { asPageSettings } from '../../platform/page-settings';
import { openSightings } from '../sightings';
import { MATHML } from './draw-mark';
import { openMarks } from './marks';

// happy-dom knows no MathML, and lays nothing out.
const make = document.createElementNS.bind(document) as (namespace: string, name: string) => Element;
document.createElementNS = ((namespace: string, name: string) =>
  make(namespace === MATHML ? document.documentElement.namespaceURI! : namespace, name)) as never;

const NOW = Date.UTC(2026, 10, 20);
const OF_STATUSES = { mutual: 'both', 'only-i-follow': 'I', 'only-they-follow': 'they', neither: 'none' };
const words = {
  language: 'en',
  statuses: OF_STATUSES,
  short: OF_STATUSES,
  likelyShort: OF_STATUSES,
  likely: 'perhaps',
  old: 'old',
  likelyAndOld: 'perhaps; old',
};
const ME: AgreedViewer = { kind: 'agreed', id: '1' as AccountId, username: 'saya' };
const said = (status: MarkAnswer['status'], certainty: MarkAnswer['certainty'] = 'certain'): MarkAnswer => ({
  status,
  certainty,
  asOf: NOW,
  isOld: false,
});

function world(settings: object = {}) {
  const archive = new Map<string, MarkAnswer | null>();
  const judged = new Set<string>();
  const sightings = openSightings();
  let time = NOW;
  const marks = openMarks({
    words: () => words,
    isFromServer: () => false,
    answers: {
      of:
        () =>
        ({ username }) =>
          archive.get(username),
      isJudged: ({ username }) => judged.has(username),
      age() {},
      forget() {},
    },
    sightings,
    now: () => time,
    later() {},
    onDue() {},
  });
  const look = (profile: string, viewer = ME) =>
    marks.fit({
      viewer,
      settings: asPageSettings({ hasConsented: true, ...settings }),
      profile,
      hovered: null,
      resting: new Set(),
    });
  const pass = (ms: number) => {
    time += ms;
  };
  return { archive, judged, sightings, look, pass };
}

const shown = () =>
  [...document.querySelectorAll<HTMLElement>('balik-mark')].map((mark) => {
    const name = mark.parentElement!.previousElementSibling!.textContent;
    return `${name} ${mark.dataset['status']}`;
  });

function showProfile(name: string, listed: readonly string[] = []): void {
  const rows = listed.map(
    (one) => `<div><a href="/${one}/"><span dir="auto">${one}</span></a><button>x</button></div>`,
  );
  const list = `<div role="dialog" aria-modal="true"><div style="overflow-y:auto"><div>${rows.join('')}</div></div></div>`;
  document.body.innerHTML = `<main><header><h2><span>${name}</span></h2></header></main>${listed.length ? list : ''}`;
}

beforeEach(() => showProfile('sari'));

test('what the lists call likely is not drawn before the profile’s own answer was judged, and then once, as certain', () => {
  const { archive, judged, look } = world();
  archive.set('sari', said('only-i-follow', 'likely'));
  look('sari');
  expect(shown()).toEqual([]);
  judged.add('sari');
  archive.set('sari', said('only-i-follow'));
  look('sari');
  const [mark] = document.querySelectorAll('balik-mark');
  look('sari');
  expect(document.querySelector('balik-mark')).toBe(mark);
  // Something else was stored: it is drawn anew for another verdict only.
  judged.clear();
  look('sari');
  expect(document.querySelector('balik-mark')).toBe(mark);
  archive.set('sari', said('mutual'));
  look('sari');
  expect(shown()).toEqual(['sari mutual']);
});

test('where Instagram answers nothing about a profile the lists speak after a while', () => {
  const { archive, look, pass } = world();
  archive.set('sari', said('only-they-follow', 'likely'));
  look('sari');
  pass(5_000);
  look('sari');
  expect(shown()).toEqual(['sari only-they-follow']);
});

test('oneself is never marked, on the profile or in a list, by name or by id', () => {
  const listed = ['saya', 'budi', 'cici'];
  const { archive, judged, sightings, look } = world({ marksAllRows: true });
  for (const name of [...listed, 'nama.lama']) {
    archive.set(name, said('only-i-follow'));
    judged.add(name);
  }
  showProfile('saya', listed);
  look('saya');
  expect(shown()).toEqual(['budi only-i-follow', 'cici only-i-follow']);
  // Renamed since the page said who is logged in: known by the id.
  sightings.learn('1' as AccountId, 'nama.lama');
  showProfile('nama.lama', ['nama.lama', 'budi', 'cici']);
  look('nama.lama', { ...ME, username: null });
  expect(shown()).toEqual(['budi only-i-follow', 'cici only-i-follow']);
});

test('in a list only who follows one-sidedly is marked, unless everybody shall be', () => {
  const listed = ['ani', 'budi', 'cici', 'dodi'];
  const statuses = ['mutual', 'only-i-follow', 'only-they-follow', 'neither'] as const;
  const marksWith = (settings: object) => {
    showProfile('sari', listed);
    const { archive, look } = world(settings);
    for (const [at, name] of listed.entries()) archive.set(name, said(statuses[at]!));
    look('sari');
    return shown();
  };
  expect(marksWith({})).toEqual(['budi only-i-follow', 'cici only-they-follow']);
  expect(marksWith({ marksAllRows: true })).toHaveLength(4);
});

test('a row is not marked by the page’s answer before the archive was asked: it may know why somebody does not follow back', () => {
  const { archive, sightings, look } = world();
  showProfile('sari', ['budi', 'cici']);
  const account = {
    id: '5' as AccountId,
    fbidV2: null,
    username: 'budi',
    fullName: '',
    isPrivate: null,
    isVerified: null,
  };
  const counts = { followerCount: null, followingCount: null };
  const tie = { youFollow: true, followsYou: false, isRequested: false };
  sightings.keep({ viewer: ME.id, account, observedAt: NOW - 9 * DAY_MS, ...counts, ...tie });
  look('sari');
  expect(shown()).toEqual([]);
  archive.set('budi', null);
  look('sari');
  expect(shown()).toEqual(['budi only-i-follow']);
});
