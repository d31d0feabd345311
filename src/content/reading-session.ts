import type { AccountId } from '../domain/account';
import { allParts } from '../instagram/anchors';
import { listDialog } from '../instagram/anchors-of-lists';
import { openOnShow } from '../instagram/pages';
import { documentTexts, readDocument } from '../instagram/translate/document';
import type { AgreedViewer } from '../instagram/viewer';
import { onTap } from '../messages/page-tap';
import { isExtensionAlive } from '../platform/extension';
import type { PageSettings } from '../platform/page-settings';
import { followPageWords, type PageWords } from '../platform/page-words';
import { followPulse } from '../platform/pulse';
import { restingAnchors } from '../platform/pulse-record';
import { onStored } from '../platform/stored';
import { openAnswerQueue } from './answer-queue';
import { openBroughtRows } from './brought-rows';
import { openExpectations } from './expectations';
import { openHeaderCounts } from './header-counts';
import type { HeldAnswers } from './held-answers';
import { onMarks } from './late-marks';
import { openMarkAnswers } from './marks/mark-answers';
import type { Marks } from './marks/marks';
import { onceLoaded } from './once-loaded';
import { BACKGROUND, openOutbox } from './outbox';
import { openPlaceTeller } from './place-teller';
import { openPulseWatch } from './pulse-watch';
import { handOver, type ReadAlong, readAnswer } from './read-along';
import { sayFromPage } from './say';
import type { ScreenWatch } from './screen-watch';
import { onSecondEye } from './second-eye';
import { openShownNames } from './shown-names';
import { openSightings } from './sightings';
import { openTapBrake } from './tap-brake';
import { type PageWatch, watchPage } from './watch-page';
import { openCookie, openWitness } from './witness';

/** What the session must be told while it runs. */
export interface Session {
  update(settings: PageSettings): void;
}

/** Since when this page was listened to, and what it was answered since then. */
interface Beginning extends HeldAnswers {
  /** Later than the document began: what was answered before that is not missed. */
  readonly isLate: boolean;
}

/**
 * The composition root of the content script: it makes every part, hands each what it needs, and says who is told by
 * whom; what is done is done in the parts. Reads along until `signal` aborts: from the person's Start until they stop it
 * or the extension is gone. `onOrphaned`: the extension was renewed or removed, so nothing that is read can be kept.
 */
export function startReading(
  first: PageSettings,
  { isLate, held, dropped }: Beginning,
  signal: AbortSignal,
  onOrphaned: () => void,
): Session {
  let settings = first;
  let viewer: AgreedViewer = { kind: 'unknown' };
  let namedViewer: AccountId | null = null;
  let words: PageWords | null = null;
  let hovered: string | null = null;
  let page: PageWatch | null = null;
  const stir = () => page?.stir();
  let resting: ReadonlySet<string> = new Set();
  const firstAddress = location.href;
  const now = () => Date.now();
  const onShow = openOnShow(() => location.href);

  /** Where lists rest, nobody looks for one. */
  const hasList = () => (resting.has(listDialog.name) ? null : listDialog.find(document) !== null);

  const witness = openWitness(openCookie(() => document.cookie));
  const sightings = openSightings();
  const shownNames = openShownNames();
  const outbox = openOutbox({ ...BACKGROUND, isAlive: isExtensionAlive, onOrphaned }, signal);
  const later = (task: () => void, ms: number) => setTimeout(task, ms);
  const answers = openMarkAnswers({
    ask: (of, people) => sayFromPage('askMarks', { viewer: of, people }),
    now,
    later,
    // While a list scrolls they are drawn with the next look at it: a look for each answer more would cost the page's time.
    onAnswers: () => page?.isRestless() || fitMarks(),
  });
  let written: Iterable<Element> = [];
  const fromServer = new WeakSet<Element>();
  const isFromServer = (part: Element) => {
    noteWritten();
    return fromServer.has(part);
  };
  function noteWritten(): void {
    for (const part of written) fromServer.add(part);
    written = [];
  }
  let marks: Marks | null = null;
  onMarks((openMarks) => {
    if (signal.aborted) return;
    marks = openMarks({ words: () => words, isFromServer, answers, sightings, now, later, onDue: fitMarks });
    signal.addEventListener('abort', marks.remove);
    followPageWords((handed) => {
      words = handed;
      fitMarks();
    }, signal).catch(() => undefined);
  });
  const tellPlace = openPlaceTeller(outbox, sightings, { onShow, hasList });
  const pulse = openPulseWatch((beats) => outbox.put({ type: 'reportPulse', body: beats }), signal);
  const expectations = openExpectations({ pulse, sightings, onShow, resting: () => resting, now });
  const handOverHeader = openHeaderCounts(outbox, sightings, onShow);
  const brought = openBroughtRows(now, onShow, signal);
  let screen: ScreenWatch | null = null;
  onSecondEye((openEye) => {
    const newId = () => crypto.randomUUID();
    const onNews = () => stir();
    if (!signal.aborted)
      screen = openEye({ outbox, pulse, sightings, brought, onShow, isLate, newId, now, later, onNews }, signal);
    stir();
  });

  const world: ReadAlong = {
    witness,
    outbox,
    sightings,
    shownNames,
    newCaptureId: () => crypto.randomUUID(),
    now,
    onNews(username) {
      answers.age(username);
      stir();
    },
    onViewer: updateViewer,
    onCapture(list, of, at) {
      expectations.capture(list);
      readHeader(of, at, list.owner);
    },
    onAsked: brought.noteAsked,
    onBrought: brought.add,
    onCard(username) {
      hovered = username;
      expectations.card(username);
    },
    onUnderstood: (reader, wasUnderstood) => pulse.note('endpoint', reader, wasUnderstood),
  };

  function updateViewer(said: AgreedViewer): void {
    viewer = said;
    if (said.kind !== 'agreed' || said.id === namedViewer) return;
    namedViewer = said.id;
    outbox.put({ type: 'recordViewer', body: { id: said.id, username: said.username, seenAt: now() } });
  }

  const readHeader: typeof handOverHeader = (...said) => {
    if (!resting.has('header-counts')) handOverHeader(...said);
  };

  function fitMarks(): void {
    if (!signal.aborted) marks?.fit({ viewer, settings, profile: onShow(), hovered, resting });
  }

  function readPage(): void {
    if (!isExtensionAlive()) {
      onOrphaned();
      return;
    }
    // Whoever is on show and not known by id yet may be named by what waits to be read.
    const username = onShow();
    if (username && sightings.idOf(username) === null) queue.hurry();
    updateViewer(witness.agree([]));
    tellPlace(viewer);
    if (viewer.kind === 'agreed') readHeader(viewer.id, now());
    fitMarks();
    // What was answered before Balik began is not missed.
    expectations.profile(isLate && location.href === firstAddress);
    screen?.onQuiet(viewer.kind === 'agreed' ? viewer.id : null);
    pulse.check();
  }

  function readColdDocument(): void {
    const at = now();
    const { said, profileId } = readDocument(documentTexts(document), at);
    for (const one of said)
      if (one.kind === 'claim' && one.claim.source === 'document') witness.hearDocument(one.claim);
    const username = onShow();
    if (profileId && username) sightings.learn(profileId, username);
    handOver(said, { at, endpoint: 'profileQuery' }, world);
  }

  const queue = openAnswerQueue((detail) => readAnswer(detail, world), signal);
  /** The document has ended, and what it says was not read yet. */
  let isAhead = false;
  function begin(): void {
    // What is there as the document ends was written by the server; what a script makes later is nobody's to take over.
    written = allParts(document);
    isAhead = true;
    onceLoaded(readOn, signal);
  }

  function readOn(): void {
    if (!isAhead || signal.aborted) return;
    isAhead = false;
    noteWritten();
    readColdDocument();
    queue.open();
    const onChange = () => {
      marks?.dropStrays();
      screen?.onChange();
    };
    page = watchPage({ onQuiet: readPage, onChange, onResize: () => marks?.placeAnew() }, signal);
  }

  const tellFlood = (count: number) =>
    outbox.put({
      type: 'reportProblem',
      body: { endpoint: 'tap', problem: 'flood', detail: `${count}`, at: now() },
    });
  const mayPass = openTapBrake(() => performance.now(), queue.hasRoom, tellFlood);
  const hear = (detail: string) => {
    if (mayPass(detail)) queue.put(detail);
  };
  if (dropped > 0) tellFlood(dropped);
  held.forEach(hear);
  onTap(hear, signal);
  const hurry = () => {
    readOn();
    queue.hurry();
    screen?.hurry();
    pulse.tell();
    outbox.hurry();
  };
  window.addEventListener('pagehide', hurry, { signal });
  window.addEventListener('visibilitychange', hurry, { signal });
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { signal, once: true });
  else begin();

  followPulse((pulse) => {
    resting = restingAnchors(pulse, now());
  }, signal).catch(() => undefined);
  const forget = () => {
    sightings.forget();
    shownNames.forget();
    brought.forget();
    screen?.forget();
    answers.forget();
    fitMarks();
  };
  onStored('local', 'forgottenAt', forget, signal);

  return {
    update(changed) {
      settings = changed;
      readPage();
    },
  };
}
