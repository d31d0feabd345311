/** Everything about the replica that a test can change while it runs. */
import type { Account, ListKind } from './account';
import type { FaultKind } from './fault-bodies';

/** One thing that goes wrong, at one place. Consumed when it has happened `times` times. */
export interface Fault {
  kind: FaultKind;
  /** Which traffic; a follow list (dialog page) unless told. */
  where?: 'list' | 'search' | 'show_many' | 'profile' | 'web_profile_info' | 'user_info' | 'write';
  list?: ListKind;
  /** pk of the list's owner. */
  owner?: string;
  /** 1 = first page. Any page unless told. */
  page?: number;
  /** Default 1. */
  times?: number;
  /** For `slow`. */
  delayMs?: number;
  /** For `no-ids`: so many rows at the end of the page come without any id. Default 1. */
  rows?: number;
}

export interface ListPageInfo {
  owner: Account;
  list: ListKind;
  page: number;
  viewer: Account;
}

export interface Switches {
  // -- how the site looks (taken up at the next document, or the next navigation inside the app)
  locale: 'en' | 'id';
  /** Sept 2026: both counts are `a[href="#"]`; before: real addresses. */
  countLinks: 'hash' | 'href';
  /** Until early 2026 an opened list changed the address. */
  urlPush: boolean;
  headerLayout: '2024' | '2025' | '2026-09';
  /** A test since Nov 2025 counts friends (who follow each other) where others see how many somebody follows. */
  secondCount: 'following' | 'friends';
  /** Reopening a list is answered from the page's memory. */
  warmReopen: boolean;
  /** Only about 22 rows are mounted at a time; true: each a node of its own; `recycled` (Sept 2026): nodes change hands. */
  windowing: boolean | 'recycled';
  hoverCards: boolean;
  /** Rows of "Suggested for you" after the followers; 0 = none. */
  suggestions: number;
  /**
   * Where they stand: after what holds the list, in it after the rows' own box, or in that box, among the rows (none is
   * windowed then). `section`: in the list, heading and people in one element; `cell`: as `rows`, the first with the heading.
   */
  suggestionsIn: 'dialog' | 'list' | 'rows' | 'section' | 'cell';
  /** The dialog has a tab for each list, and draws the other one's rows in the place of those that were there. */
  dialogTabs: boolean;
  /** How often the page asks again after a failed list answer. */
  clientRetries: number;
  /** The page asks for this page number a second time although it was answered; 0 = never. */
  repeatPage: number;
  /** Switching accounts loads the document anew (true) or only changes cookies (false). */
  switchReloads: boolean;
  /** The cookie ds_user_id stays the old one for this long after a switch. */
  dsUserIdLagMs: number;
  /** Placeholder dialog, then its replacement (Sept 2026: about 30 and 60 ms). */
  dialogSwapMs: [number, number];
  /** Which interface fills the lists. */
  listApi: 'rest' | 'graphql-2024' | 'graphql-2026';
  followApi: 'rest' | 'graphql';
  /** `moved`: lists are asked for at an address that Balik does not know. */
  listAddress: 'as-seen' | 'moved';
  /** `opaque`: answers of lists are written so that only the page can read them. */
  listBody: 'json' | 'opaque';
  /** `memory`: the page has its lists from the document, in a form that Balik does not know, and asks for none. */
  listSource: 'answers' | 'memory';

  // -- documents
  loggedOut: boolean;
  /** Profile query result inside the document: not at all, as an object, or (older) as a JSON string. */
  preloadProfile: 'none' | 'object' | 'string';
  csp: 'as-seen' | 'tight';
  /** Documents forbid every cache, as seen; without it a browser may keep the page for Back and Forward. */
  noStore: boolean;
  /** Changes the hashed class names, as a new build of the site does. */
  build: string;
  /**
   * A change that Balik does not know yet, for practice (docs/when-instagram-changes.md): lists have another address,
   * `users` has another name in their answers, or the profile's header is no `header` any more.
   */
  tomorrow: 'as-today' | 'address' | 'rows' | 'header';
  /** What documents hold in place of the site's own page and script, as a page has it that its server writes. */
  written: string | null;

  // -- answers
  latencyMs: number;
  graphqlEnvelope: 'plain' | 'lines' | 'lines-late' | 'for-prefix' | 'errors' | 'user-null';
  /** `as-seen`: opaque on followers, offsets on following. */
  cursors: 'as-seen' | 'offset' | 'opaque' | 'number';
  /** Old and mobile answers carry pk as a number; `only-number`: as the only id, however long it is. */
  ids: 'string' | 'number' | 'only-number';
  /** `groups` of page 1 of one's own followers: with people in them, empty (1 page of 4), or not there. */
  groups: 'filled' | 'empty' | 'absent';
  /** Whether the deactivated followers are one of the groups. */
  groupOfDeactivated: boolean;
  /** `hidden_following_account_count`: 0, as on all pages seen, or how many really are. */
  saysHidden: boolean;
  /** Share of rows of a followers page that repeat the page before. */
  repeatShare: number;
  /** Lists shorter than this were seen without repeats (24 and 21 rows). */
  repeatFromRows: number;
  /** Share of slots that stay empty, so that pages in mid-list are short. */
  holeShare: number;
  /** Every followers/following list is cut after `cappedRows`. */
  capped: boolean;
  /** Other people's lists are cut when their count is above this. */
  capOthersOver: number;
  cappedRows: number;
  /** Any private list that is not refused to the viewer stays open; this one refuses all. */
  privateToAll: boolean;
  showManyWithFollowedBy: boolean;
  faults: Fault[];
  /** Runs before a list page is answered: change the world here ("list changes between pages"). */
  beforeListPage: ((info: ListPageInfo) => void) | null;
}

export function defaultSwitches(): Switches {
  return {
    locale: 'en',
    countLinks: 'hash',
    urlPush: false,
    headerLayout: '2026-09',
    secondCount: 'following',
    warmReopen: false,
    windowing: false,
    hoverCards: true,
    suggestions: 6,
    suggestionsIn: 'dialog',
    dialogTabs: false,
    clientRetries: 0,
    repeatPage: 0,
    switchReloads: true,
    dsUserIdLagMs: 0,
    dialogSwapMs: [30, 60],
    listApi: 'rest',
    followApi: 'rest',
    listAddress: 'as-seen',
    listBody: 'json',
    listSource: 'answers',
    loggedOut: false,
    preloadProfile: 'none',
    csp: 'as-seen',
    noStore: true,
    build: 'a',
    tomorrow: 'as-today',
    written: null,
    latencyMs: 10,
    graphqlEnvelope: 'plain',
    cursors: 'as-seen',
    ids: 'string',
    groups: 'filled',
    groupOfDeactivated: false,
    saysHidden: false,
    repeatShare: 0.12,
    repeatFromRows: 25,
    holeShare: 0.03,
    capped: false,
    capOthersOver: 10_000,
    cappedRows: 50,
    privateToAll: false,
    showManyWithFollowedBy: false,
    faults: [],
    beforeListPage: null,
  };
}

/** What the page script has to know. */
export function pageSwitches(switches: Switches): Record<string, unknown> {
  const { locale, countLinks, urlPush, headerLayout, secondCount, warmReopen, windowing, hoverCards, tomorrow } =
    switches;
  const { clientRetries, repeatPage, switchReloads, dsUserIdLagMs, dialogSwapMs, listApi, followApi } = switches;
  const { listAddress, listBody, listSource, suggestionsIn, dialogTabs } = switches;
  const looks = { locale, countLinks, urlPush, headerLayout, secondCount, warmReopen, windowing, hoverCards, tomorrow };
  const lists = { listApi, listAddress, listBody, listSource, suggestionsIn, dialogTabs };
  return { ...looks, ...lists, clientRetries, repeatPage, switchReloads, dsUserIdLagMs, dialogSwapMs, followApi };
}

/** Those among some words that set a switch: `listApi=graphql-2026`, `capped=true`. */
export function switchesIn(words: readonly string[]): Partial<Switches> {
  const known = defaultSwitches();
  const set: Record<string, unknown> = {};
  for (const word of words) {
    const [name = '', value] = word.split('=');
    if (value === undefined) continue;
    if (!Object.hasOwn(known, name)) throw new Error(`There is no switch ${name}: see e2e/replica/switches.ts.`);
    const kind = typeof known[name as keyof Switches];
    set[name] = kind === 'number' ? Number(value) : kind === 'boolean' ? value === 'true' : value;
  }
  return set;
}
