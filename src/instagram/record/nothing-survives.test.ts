// @vitest-environment happy-dom
/**
 * No string of the page that is longer than two characters, and is not on the allow-list, survives into a record: tried with
 * secrets of letters that no invented word and no word of the allow-list has three of in a row, with secrets in scripts
 * that no record may hold at all, and with what people who look for a way out would try.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageRegions } from '../anchors-of-regions';
import { entryText } from './entry';
import { openPlainNames } from './plain-name';
import { recordAnswer } from './record-answer';
import { recordBlocks } from './record-document';
import { openReplacement } from './replaced';
import { skeletonOf } from './skeleton';
import { PLAIN_WORDS } from './vocabulary';

const KEY = '00112233445566778899aabbccddeeff';
const replacement = openReplacement(KEY, PLAIN_WORDS);

const letters = (of: string, minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...of), minLength, maxLength });
/** Every three in a row of these are a secret's. */
const latin = letters('jqxz', 3, 14);
const otherScript = fc.oneof(
  letters('राजेशसीता', 1, 9),
  letters('王小明李娜', 1, 5),
  letters('أحمدفاطمة', 1, 9),
  letters('ИванНаталья', 1, 12),
  letters('ꦫꦠꦤ', 1, 6),
  letters('🌸🦋👑', 1, 3),
);
const digits = fc.stringMatching(/^[1-9]\d{8,18}$/).filter((text) => !/^1784\d{13}$/.test(text));
const secret = fc.oneof({ weight: 4, arbitrary: latin }, otherScript, digits);

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
const WAYS: readonly ((secret: string) => unknown)[] = [
  (one) => one,
  (one) => one.toUpperCase(),
  (one) => `${one}.${one}_99`,
  (one) => `@${one}`,
  (one) => `${one}@${one}.example`,
  (one) => `Hi, I am ${one}! Call me, or write to ${one}@mail.example, or 0812 3456 7890`,
  (one) => `https://www.instagram.com/${one}/`,
  (one) => `https://www.instagram.com/_u/${one}?x=${one}#${one}`,
  (one) => `https://${one}.example/${one}?${one}=${one}`,
  (one) => `//cdn.example/${one}.jpg`,
  (one) => `/${encodeURIComponent(one)}/followers/`,
  (one) => `/api/v1/friendships/${encodeURIComponent(one)}/followers/?query=${encodeURIComponent(one)}`,
  (one) => encodeURIComponent(encodeURIComponent(`a ${one}`)),
  (one) => base64(`${one} ${one}`),
  (one) => `QVFE${base64(one)}==`,
  (one) => JSON.stringify({ [one]: { [one]: [one] } }),
  (one) => JSON.stringify(JSON.stringify({ text: one })),
  (one) => `data:text/plain,${one}`,
  (one) => `0123456789abcdef0123456789abcdef|${one}|osr`,
  (one) => `12_${one}`,
  (one) => [...one].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  (one) => (/^\d{1,15}$/.test(one) ? Number(one) : one),
  // A secret before a long run, as text and as a number of JSON.
  (one) => one.padEnd(87, '7'),
  (one) => (/^\d+$/.test(one) ? BigInt(one.padEnd(60, '3')) : one.padEnd(400, '9')),
  (one) => (/^\d+$/.test(one) ? `${Number(one.slice(0, 9)) / 1000}` : `<b title="${one}">${one}</b>`),
];
/** Names under which a page may put it; also such as keep what is under them, where it is plain. */
const NAMES = [
  'username',
  'full_name',
  'biography',
  '__typename',
  'status',
  'message',
  'follower_count',
  'count',
  'group',
];
const OTHER_NAMES = [
  'next_max_id',
  'context',
  'require',
  'define',
  'anything',
  'fb_api_req_friendly_name',
  'title',
  'url',
];

const value = fc.tuple(secret, fc.constantFrom(...WAYS)).map(([one, way]) => ({ secrets: [one], value: way(one) }));
type Hidden = { readonly secrets: readonly string[]; readonly value: unknown };
const { hidden } = fc.letrec<{ hidden: Hidden }>((tie) => ({
  hidden: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    value,
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...NAMES, ...OTHER_NAMES), secret), tie('hidden')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((pairs) => ({
        secrets: pairs.flatMap(([name, inner]) => [
          ...(NAMES.concat(OTHER_NAMES).includes(name) ? [] : [name]),
          ...inner.secrets,
        ]),
        value: Object.fromEntries(pairs.map(([name, inner]) => [name, inner.value])),
      })),
    fc.array(tie('hidden'), { minLength: 1, maxLength: 4 }).map((all) => ({
      secrets: all.flatMap((one) => one.secrets),
      value: all.map((one) => one.value),
    })),
  ),
}));

/** What of the secrets a text still has, in whatever way. */
function leaks(text: string, secrets: readonly string[]): string[] {
  const found = [...(/[jqxz]{3}/i.exec(text) ?? []), ...(/[^\n -~]/.exec(text) ?? [])];
  for (const one of secrets)
    for (const needle of [one, base64(one).replace(/=+$/, '').slice(0, -1)])
      if (needle.length > 8 && text.includes(needle)) found.push(needle);
  return found;
}

/** As JSON, where also a number may be as long as it likes. */
function jsonOf(value: unknown): string {
  const marked = JSON.stringify(value, (_name, one) => (typeof one === 'bigint' ? `bigint:${one}` : one));
  return marked.replace(/"bigint:(\d+)"/g, '$1');
}

const ask = { method: 'GET', query: null, status: 200, isKnown: false } as const;
const told = (more: {
  url?: string;
  requestBody?: string | null;
  query?: string | null;
  method?: string;
  text: string;
}) => entryText(recordAnswer({ ...ask, url: '/api/v1/x/', requestBody: null, ...more }, 5, replacement));

describe('nothing that a page says survives', () => {
  test('in an answer, wherever in it, in whatever way it is written', () => {
    fc.assert(
      fc.property(hidden, fc.constantFrom('', 'for (;;);'), (tree, start) => {
        expect(leaks(told({ text: start + jsonOf(tree.value) }), tree.secrets)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('in the address, the method, the form and the name of a query', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...WAYS), (one, way) => {
        const said = String(way(one));
        const form = `${encodeURIComponent(said)}=1&variables=${encodeURIComponent(JSON.stringify({ id: said }))}&x=${said}`;
        const places = [
          { url: said },
          { url: `https://www.instagram.com/api/v1/${said}/?${said}=${said}` },
          { requestBody: said },
          { requestBody: form },
          { query: said },
          { method: said },
        ];
        for (const place of places)
          expect(leaks(told({ ...place, text: '{}' }), [one]), JSON.stringify(place)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('in what is no JSON: words, markup, half an answer', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...WAYS), (one, way) => {
        const said = String(way(one));
        for (const text of [said, `<html><title>${said}</title>`, `{"users":[{"username":"${said}`, `{"a":1}\n${said}`])
          expect(leaks(told({ text }), [one]), text).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('in the document’s own blocks', () => {
    fc.assert(
      fc.property(hidden, (tree) => {
        const block = jsonOf({ require: [['PolarisViewer', [], tree.value]], about: 'me' });
        const text = recordBlocks([block], ['me'], replacement);
        expect(text).toContain('PolarisViewer');
        expect(leaks(text, tree.secrets)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('on the screen: texts, titles, addresses, attributes and their values, names of elements and classes', () => {
    fc.assert(
      fc.property(latin, otherScript, digits, (name, other, number) => {
        document.body.innerHTML = `<main><header class="${name}" data-${name}="${name}" id="${number}">
          <${name}-x>${name}</${name}-x><h2 title="${other}">${other} ${name}</h2><a href="/${name}/" role="${name}">${name}</a>
          <a href="#"><span title="${name}">${number}</span> ${name}</a><a href="tel:${number}">${number}</a>
          <a href="/${name}/followers/"><span title="${number}">${other}</span></a><img alt="${name}" src="https://a.example/${name}">
          <script>${name}</script><style>.${name}{}</style><input value="${name}" placeholder="${other}" type="${name}"></header></main>
          <div role="dialog" aria-label="${name}"><a href="https://www.instagram.com/${name}?${number}=${number}">${other}</a></div>`;
        for (const part of pageRegions(document))
          expect(leaks(skeletonOf(part, replacement), [name, other, number])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a username of words that the allow-list has', () => {
  const words = PLAIN_WORDS.split('|')[0]!
    .trim()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const names = openPlainNames(PLAIN_WORDS);
  const made = fc
    .tuple(fc.constantFrom(...words), fc.constantFrom('_', '__', '.', '_7_', '12_'), fc.constantFrom(...words))
    .map((parts) => parts.join(''))
    .filter((name) => name.length <= 30);
  /** Whole words by which readers decide, and steps and keys of the site. */
  const single = fc.constantFrom(
    'spam',
    'none',
    'null',
    'true',
    'fail',
    'profile',
    'story',
    'music',
    'feed',
    'username',
  );
  const surely = (text: string, name: string) =>
    expect(text, name).not.toMatch(new RegExp(`(?<![a-z0-9_.])${name.replaceAll('.', '\\.')}(?![a-z0-9_.])`, 'i'));

  test('survives at no place of names: paths, asked for, links, values', () => {
    fc.assert(
      fc.property(fc.oneof(made, made, single), (name) => {
        const invented = replacement.invented.username(name);
        const paths = [
          ...[`/${name}/live/`, `/stories/${name}/3141592653/`, `/_u/${name}/`, `/${name}`, `/explore/tags/${name}/`],
          ...[`/api/v1/feed/user/${name}/username/`, `/api/v1/users/${name}/usernameinfo/`, `/api/v1/users/${name}`],
          `https://www.instagram.com/stories/${name}`,
        ];
        for (const path of paths.filter((path) => !/^\/(profile|story|feed|username)?$/.test(path))) {
          const told = replacement.address(path);
          expect(told, path).toContain(invented);
          surely(told.replace(/\/(live|feed|username|usernameinfo)(?=\/)/g, ''), name);
        }
        surely(replacement.form(`username=${name}`).slice(8), name);
        surely(replacement.address(`/api/v1/x/?query=${name}`), name);
        expect(told({ text: JSON.stringify({ username: name }) })).toContain(`"${invented}"`);
        document.body.innerHTML = `<header><h2>${name}</h2><a href="/${name}/"><span>${name}</span></a></header>`;
        const shown = skeletonOf({ region: 'header', element: document.body.firstElementChild! }, replacement);
        expect(shown.split(invented).length, shown).toBe(4);
        surely(shown, name);
      }),
      { numRuns: 300 },
    );
  });

  test('survives in no kind, and as no key: alone, in a table, in a query', () => {
    fc.assert(
      fc.property(made, made, (name, other) => {
        const tables = [
          { friendship_statuses: { [name]: { following: true } } },
          { anything: { [name]: { following: true, x: 1 }, [other]: { following: false, x: 2 } } },
          { names: { [name]: 1 } },
          { require: [[name, name, [], [name, [name]]], name], define: [[name]], __typename: name },
          { __bbox: { require: [['PolarisViewer', 'next', [], [{ x: [name] }]]] } },
        ];
        for (const table of tables) surely(told({ text: JSON.stringify(table) }), name);
        surely(
          recordBlocks([JSON.stringify({ require: [['X', 'y', [], [name]]], about: 'me' })], ['me'], replacement),
          name,
        );
        surely(told({ text: '{}', query: name }), name);
        if (names.isField(name)) return;
        surely(told({ text: JSON.stringify({ [name]: 1, status: 'ok' }) }), name);
        surely(told({ text: JSON.stringify({ status: 'ok', [name]: { id: '1' } }) }), name);
        surely(told({ text: '{}', url: `/api/v1/x/?${name}=1&count=1`, requestBody: `${name}&${name}=1` }), name);
      }),
      { numRuns: 300 },
    );
    // Most that people put together are no fields.
    const drawn = fc.sample(made, 500).filter((name) => !name.includes('.'));
    expect(drawn.filter((name) => names.isField(name)).length).toBeLessThan(drawn.length / 4);
  });
});

describe('who looks for a way out', () => {
  const RED: readonly [what: string, answer: string, needles: readonly string[]][] = [
    [
      'a name as a key',
      '{"ratnadewi":{"following":true},"budi.santoso":{"following":false}}',
      ['ratna', 'budi', 'santoso'],
    ],
    ['a name as a key among plain ones', '{"users":[],"ratnadewi":1,"status":"ok"}', ['ratna']],
    [
      'a name of plain words as a key, and as a username',
      '{"story_time":{"x":1},"a":[{"username":"story_time"}]}',
      ['story_time'],
    ],
    [
      'a name of plain words in a table of people',
      '{"photo_page":{},"ratna1":{},"dewi2":{},"budi3":{}}',
      ['photo_page'],
    ],
    ['a name in a kind', '{"__typename":"RatnaDewi","define":"ratna_dewi"}', ['atna', 'ewi']],
    ['a name in a status', '{"status":"ratna","message":"ratna dewi"}', ['ratna', 'dewi']],
    ['a telephone number as a count', '{"follower_count":628123456789}', ['628123456789', '3456789']],
    ['a short one as a count', '{"follower_count":81234567,"size":5551234}', ['234567', '51234']],
    [
      'a telephone number in a bio, with blanks',
      '{"biography":"WA 0812 3456 7890"}',
      ['0812', '3456', '7890', '12 34'],
    ],
    ['digits of another script', '{"biography":"٠٨١٢٣٤٥٦","id":"٠٨١٢٣٤٥٦"}', ['٠٨١٢', '08123456']],
    ['a name of two characters', '{"full_name":"李娜","username":"ab"}', ['李', '娜', '"ab"']],
    ['a name split by escapes', '{"full_name":"Rat\\u006ea","username":"ratn\\u0061"}', ['Ratna', 'ratna']],
    ['a full name in one word', '{"name":"Ratna"}', ['Ratna', 'ratna']],
    [
      'a base64 cursor that holds an id',
      `{"next_max_id":"${base64('7238065130|ratna')}"}`,
      [base64('7238065130|ratna').slice(0, 8)],
    ],
    ['an id beyond 2^53', '{"pk":92233720368547758}', ['92233720368547758']],
    ['an id with a fraction', '{"pk":7238065130.5}', ['7238065130']],
    ['an id as an exponent', '{"pk":7.238065130e9}', ['7238065130', '238065130']],
    ['a place', '{"lat":-6.208763,"lng":106.845599,"city_name":"Jakarta"}', ['208763', '845599', 'Jakarta', 'jakarta']],
    ['a place to a kilometre', '{"lat":52.37,"lng":4.89,"at":[52.37,4.89],"text_at":"52.37"}', ['52.37', '4.89']],
    [
      'a birthday in an array',
      '{"a":[27,83,54],"b":["27","83","54"],"c":"[27,83,54]"}',
      ['27,83', '83,54', '27","83', '83","54'],
    ],
    ['a word of places', `{"music[27][83][54][69]":1}`, ['[27][83]']],
    [
      'a signed picture',
      '{"profile_pic_url":"https://scontent-cgk1-2.cdninstagram.com/v/t51/123456789_n.jpg?oh=00_AfAbC&oe=698800"}',
      ['cgk', '123456789', 'AfAbC'],
    ],
    ['a link behind Instagram’s own', '{"url":"https://l.instagram.com/?u=https%3A%2F%2Fratna.example%2F"}', ['ratna']],
    [
      'a name in a nested answer',
      JSON.stringify({ response: JSON.stringify({ user: { username: 'ratna' } }) }),
      ['ratna'],
    ],
    ['a name behind a prototype', '{"__proto__":{"username":"ratna"},"constructor":"ratna"}', ['ratna']],
    ['a name in many lines', '{"username":"ratna"}\n{"username":"dewi"}', ['ratna', 'dewi']],
    [
      'a telephone number before a long run',
      `{"id":"${'6281234567890'.padEnd(100, '7')}"}`,
      ['6281', '1234', '4567', '7777777'],
    ],
    [
      'a telephone number before a long run, in a number',
      `{"id":${'6281234567890'.padEnd(60, '3')}}`,
      ['6281', '1234', '3333333'],
    ],
    ['sixty nines', `{"x":"${'9'.repeat(60)}","y":${'9'.repeat(400)},"count":${'9'.repeat(5_000)}}`, ['9999999']],
    ['a very deep one', `${'['.repeat(5_000)}"ratna"${']'.repeat(5_000)}`, ['ratna']],
  ];
  test.each(RED)('%s: finds none', (_what, answer, needles) => {
    const text = told({ text: answer });
    for (const needle of needles) expect(text).not.toContain(needle);
  });

  test('no word of the allow-list is a name that many people bear', () => {
    const names =
      'adam agus aisyah alex ali amanda ana andi andre anita anna annisa anton ari arif ayu bagus bambang bayu bella ben betty bima budi bunga chandra chris cinta citra dani david dedi dewi diah dian diana dimas dina dita dwi eka eko elena emma endang eva evan fajar farah febri feri fitri galih gita grace hana hendra ika ilham ina indah indra intan irma iwan jack james jane jasmine jessica joko john jose joy julia kartika kevin lara laura lestari lia lily lina linda lisa lucas luna made maria mark maya mega melati mia mike mila mira muhammad nadia nina nita nova novi nur nurul olivia paul peter pratama putra putri rahmat rama rani ratna reza rian ricky rina rini rio rita rizki rizky robert rosa rose sam sandra santi sari sarah sari sinta siti sofia sri steven sulis surya susi taylor teguh tia tina tom tono tri umar vera vina wahyu wati wayan widya wulan yani yanto yoga yudi yuni zahra zaki';
    const words = new Set(PLAIN_WORDS.split('|')[0]!.trim().split(/\s+/));
    expect(names.split(' ').filter((name) => words.has(name))).toEqual([]);
  });
});
