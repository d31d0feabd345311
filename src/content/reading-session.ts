import type { AccountId } from '../domain/account';
import { chooseLanguage } from '../i18n/language';
import { documentTexts, readDocument } from '../instagram/document';
import { pageOf, profileOf } from '../instagram/pages';
import type { AgreedViewer } from '../instagram/viewer';
import { callBackground } from '../messages/call';
import { onTap } from '../messages/page-tap';
import type { MarkAnswer } from '../messages/protocol';
import { browserLanguage, isExtensionAlive } from '../platform/extension';
import type { Place, ViewerTrouble } from '../platform/place';
import type { Settings } from '../platform/settings';
import { BACKGROUND, openOutbox } from './outbox';
import { answerFromSighting, openProfileMark } from './profile-mark';
import { handOver, type ReadAlong, readAnswer } from './read-along';
import { openSightings } from './sightings';
import { watchPage } from './watch-page';
import { openWitness } from './witness';

/** What the session must be told while it runs. */
export interface Session {
  heed(settings: Settings): void;
}

/** Reads along until `signal` aborts: from the person's Start until they stop it or the extension is gone. */
export function startReading(first: Settings, signal: AbortSignal, onOrphaned: () => void): Session {
  let settings = first;
  let viewer: AgreedViewer = { kind: 'unknown' };
  let told = '';
  let namedViewer: AccountId | null = null;
  const witness = openWitness(() => document.cookie);
  const sightings = openSightings();
  const outbox = openOutbox({ ...BACKGROUND, isAlive: isExtensionAlive, onOrphaned }, signal);
  const mark = openProfileMark(() => chooseLanguage(settings.language, [browserLanguage()]));
  signal.addEventListener('abort', mark.remove);

  const world: ReadAlong = {
    witness,
    outbox,
    sightings,
    newCaptureId: () => crypto.randomUUID(),
    now: () => Date.now(),
    onNews: () => void fitMark(),
    onViewer: heedViewer,
  };

  function heedViewer(said: AgreedViewer): void {
    viewer = said;
    if (said.kind !== 'agreed' || said.id === namedViewer) return;
    namedViewer = said.id;
    outbox.put({ type: 'recordViewer', body: { id: said.id, username: said.username, seenAt: Date.now() } });
  }

  function profileOnShow(): string | null {
    return profileOf(pageOf(location.href));
  }

  function tellPlace(): void {
    if (document.visibilityState !== 'visible') return;
    const username = profileOnShow();
    const trouble: ViewerTrouble = viewer.kind === 'agreed' ? null : viewer.kind;
    const looking = { viewer: viewer.kind === 'agreed' ? viewer.id : null, viewerTrouble: trouble };
    const place = username === null ? { kind: 'elsewhere' as const } : { kind: 'profile' as const, username };
    const news = JSON.stringify([looking, place, username === null ? null : sightings.idOf(username)]);
    if (news === told) return;
    told = news;
    const at = Date.now();
    const body: Place =
      place.kind === 'profile'
        ? { ...looking, ...place, accountId: sightings.idOf(place.username), at }
        : { ...looking, ...place, at };
    outbox.put({ type: 'showPlace', body });
  }

  async function answerFor(username: string, id: AccountId): Promise<MarkAnswer | null> {
    const sighting = sightings.byUsername(username);
    if (sighting?.account.id === id) return null;
    const known = (await callBackground('askMarks', { viewer: id, usernames: [username] }))[username];
    if (known !== undefined && known.status !== 'unknown') return known;
    return sighting === null || sighting.viewer !== id ? null : answerFromSighting(sighting, Date.now());
  }

  async function fitMark(): Promise<void> {
    const username = profileOnShow();
    if (!settings.showMarks || username === null || viewer.kind !== 'agreed') return mark.remove();
    try {
      const answer = await answerFor(username, viewer.id);
      if (!signal.aborted && profileOnShow() === username) mark.fit(username, answer);
    } catch {
      // The background was stopped or asleep; the next change of the page asks again.
    }
  }

  function look(): void {
    heedViewer(witness.agree([]));
    tellPlace();
    void fitMark();
  }

  function readColdDocument(): void {
    const at = Date.now();
    const { said, profileId } = readDocument(documentTexts(document), at);
    for (const one of said)
      if (one.kind === 'claim' && one.claim.source === 'document') witness.hearDocument(one.claim);
    const username = profileOnShow();
    if (profileId !== null && username !== null) sightings.learn(profileId, username);
    handOver(said, { at, endpoint: 'profileQuery' }, world);
  }

  const waiting: string[] = [];
  let isDocumentRead = false;
  function begin(): void {
    readColdDocument();
    isDocumentRead = true;
    for (const detail of waiting.splice(0)) readAnswer(detail, world);
    watchPage(look, signal);
  }

  onTap((detail) => {
    // Before the document has said who is logged in, answers wait.
    if (isDocumentRead) setTimeout(() => !signal.aborted && readAnswer(detail, world), 0);
    else waiting.push(detail);
  }, signal);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { signal, once: true });
  else begin();

  return {
    heed(changed) {
      settings = changed;
      look();
    },
  };
}
