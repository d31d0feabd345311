/** Invented people, Indonesian and English. No real brand, no real person. */
import type { AccountDraft } from './account';
import type { Chance } from './chance';

const FIRST =
  'Adi Ayu Bagas Bayu Citra Dewi Dimas Eka Fajar Galih Hana Indra Intan Joko Kartika Laras Lestari Mega Nanda Nadia Putri Raka Rani Rina Sari Satria Tari Wulan Yoga Yuni Abel Ada Bram Clara Dale Edith Finn Greta Hugh Ida Jonah Kit Lena Miles Nell Otis Pia Quinn Rosa Silas Tess Una Vera Wyatt'.split(
    ' ',
  );
/** Surnames made of plants, stones and weather, so that nobody is meant. */
const LAST =
  'Cendana Melatiwangi Bambuasri Jatisemi Kemuningsari Embunpagi Awanputih Batukali Daunjati Hujanreda Anginlaut Pasirputih Cengkehwangi Palawidya Sungaibiru Alderfen Birchmoor Cloudwick Dewhollow Elmstead Fernbrook Galeworth Hazelrow Icemere Junipole Kelpstone Larchby Mistvale Nettlecombe Oakrill Pebblegate Quartzley'.split(
    ' ',
  );
const FLOURISH = [' 🌸', ' ☕️', ' 🇮🇩', ' ✨', ' 👩🏽‍🍳', ' 🏳️‍🌈'];
/** Other scripts, width and direction: names must survive these untouched. */
const OTHER_SCRIPTS = [
  'ꦱꦫꦶ ꦮꦸꦭꦤ꧀',
  'سارة القمر',
  'さくら みどり',
  '김새벽',
  'Åse Ødegårdsli',
  '𝓛𝓪𝓻𝓪𝓼',
  'İrem Işık',
  'רות שחר',
  'नीला आकाश',
];
/** Names that try to be something else; used only where a world asks for them. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("https://evil.example","x")',
  '"},{"pk":"1',
  '\u202egnp.exe',
  'a\u0000b\u0007c',
  '</script><script>alert(1)</script>',
  '  + 1',
  '__proto__',
  'R&D & teman',
];

export interface PeopleOptions {
  privateShare: number;
  verifiedShare: number;
  hostileNames: boolean;
  hugeIds: boolean;
}

export function inventPerson(chance: Chance, index: number, options: PeopleOptions): AccountDraft {
  const first = chance.pick(FIRST);
  const last = chance.pick(LAST);
  const mark = chance.pick(['.', '_', '', '.']);
  const username = `${first}${mark}${last.slice(0, 12)}${index.toString(36)}`.toLowerCase();
  const dice = chance.next();
  let fullName = `${first} ${last}`;
  if (dice < 0.06) fullName = '';
  else if (dice < 0.12) fullName = chance.pick(OTHER_SCRIPTS);
  else if (dice < 0.3) fullName += chance.pick(FLOURISH);
  if (options.hostileNames && index % 5 === 0) fullName = HOSTILE[(index / 5) % HOSTILE.length] as string;
  const draft: AccountDraft = {
    username,
    fullName,
    isPrivate: chance.happens(options.privateShare),
    isVerified: chance.happens(options.verifiedShare),
    hasPicture: !chance.happens(0.08),
    latestReelMedia: chance.happens(0.2) ? 1_790_000_000 + chance.below(86_400) : 0,
    thirdPartyDownloads: chance.below(3) as 0 | 1 | 2,
    mediaCount: chance.below(400),
    extraFollowers: 20 + chance.below(900),
    extraFollowing: 20 + chance.below(700),
  };
  // Ids above 2^53 were not seen yet; a reader that makes numbers of them would merge neighbours.
  if (options.hugeIds && index % 3 === 0) draft.pk = (9_007_199_254_740_993n + BigInt(index)).toString();
  return draft;
}
