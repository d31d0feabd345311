import { useState } from 'preact/hooks';
import type { ImportedListHead, InteractionChoice } from '../../../domain/exports/import';
import { FOLLOW_LIST_KINDS } from '../../../domain/follow-list';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { exportDay } from '../../shell/look-texts';
import { usePanel, usePanelStore } from '../../shell/use-panel';
import type { Offered } from './import-state';
import { OfferedBeside } from './offered-beside';
import { OfferedLists } from './offered-lists';
import { OfferedNotes } from './offered-notes';
import { type ChosenOwner, chosenName, chosenViewer, OwnerChoice } from './owner-choice';
import { commitImport, discardImport } from './run-import';

/** Names what says why it cannot be imported yet. */
const WHY_NOT = 'import-waits';

/** What was read and what would come of it, before anything is kept. */
export function ImportOffer({ offered }: { readonly offered: Offered }) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const store = usePanelStore();
  const now = usePanel((state) => state.now);
  const viewers = usePanel((state) => state.remembered!.viewers);
  const { head, preview, importId } = offered;
  const { ownerUsername, lists } = head;
  const [isNoName, setNoName] = useState(false);
  const [chosen, setChosen] = useState<ChosenOwner | null>(() =>
    preview.viewer !== null
      ? chosenViewer(preview.viewer, ownerUsername!)
      : ownerUsername === null
        ? null
        : chosenName(ownerUsername),
  );
  const disagreeing = offered.problems.find(({ code }) => code === 'owner-disagrees')?.detail.map(String) ?? [];
  const doubtful = FOLLOW_LIST_KINDS.filter((kind) => isOnlyDoubted(lists[kind]));
  // What the person said of the same export before is said still.
  const [isVouched, setVouched] = useState(doubtful.some((kind) => preview.replaces?.vouched.includes(kind) ?? false));
  const [beside, setBeside] = useState<ReadonlySet<InteractionChoice>>(new Set());
  const isWhole = FOLLOW_LIST_KINDS.every(
    (kind) => lists[kind].coverage.kind === 'whole' || (isVouched && doubtful.includes(kind)),
  );
  const commit = async ({ owner, name }: ChosenOwner) => {
    const done = await commitImport(offered, {
      owner,
      ownerName: name,
      vouched: isVouched ? doubtful : [],
      chosen: beside,
    });
    if (done !== null) store.setState({ chosenViewer: done.viewer });
  };
  const format = head.format.toUpperCase();
  return (
    <div
      class="import-offer stack"
      data-import-preview
      data-owner={ownerUsername ?? ''}
      data-followers={seenIn(lists.followers)}
      data-following={seenIn(lists.following)}
      data-coverage={isWhole ? 'whole' : 'partial'}
    >
      <div>
        <h3>
          {ownerUsername === null
            ? say(disagreeing.length > 0 ? 'import.preview.titleUnsure' : 'import.preview.titleUnknown')
            : say('import.preview.title', { owner: ownerUsername })}
        </h3>
        <p class="soft small">{say('import.preview.date', { date: exportDay(head, texts, now), format })}</p>
      </div>
      <OfferedLists offered={offered} vouched={isVouched ? doubtful : []} doubtful={doubtful}>
        {doubtful.length > 0 && (
          <label class="check">
            <input
              type="checkbox"
              data-import-vouch
              checked={isVouched}
              onChange={(event) => setVouched(event.currentTarget.checked)}
            />
            {say('import.preview.vouch')}
          </label>
        )}
      </OfferedLists>
      <p data-new-people={preview.newPeople}>
        {preview.newPeople === 0
          ? say('import.preview.newNone')
          : say('import.preview.new', { count: preview.newPeople })}
      </p>
      {preview.renamed > 0 && (
        <p data-renamed-people={preview.renamed}>
          {say(isNewest(offered) ? 'import.preview.renamed' : 'import.preview.renamedThen', { count: preview.renamed })}
        </p>
      )}
      {preview.replaces !== null && (
        <p class="guidance small">
          {say('import.preview.replaces', { date: texts.day(preview.replaces.importedAt, now) })}
        </p>
      )}
      {preview.parted.length > 0 && (
        <p class="guidance small" data-import-parted>
          {say('import.preview.parted')}
        </p>
      )}
      <OfferedNotes problems={offered.problems} />
      <OfferedBeside found={offered.found} chosen={beside} onChoose={setBeside} />
      {preview.viewer === null && (viewers.length > 0 || ownerUsername === null) && (
        <OwnerChoice
          ownerUsername={ownerUsername}
          names={disagreeing}
          viewers={viewers}
          onChoose={setChosen}
          onNoName={setNoName}
        />
      )}
      <div class="buttons import-ways">
        <button
          type="button"
          class="button is-primary"
          data-import-commit
          aria-disabled={chosen === null}
          aria-describedby={chosen === null ? WHY_NOT : undefined}
          onClick={() => chosen !== null && void commit(chosen)}
        >
          {say('import.commit')}
        </button>
        <button type="button" class="button" data-import-discard onClick={() => void discardImport(importId)}>
          {say('import.discard')}
        </button>
        {chosen === null && (
          <p class="soft small" id={WHY_NOT} data-import-waits>
            {say(isNoName ? 'import.commit.noName' : 'import.commit.waits')}
          </p>
        )}
      </div>
    </div>
  );
}

/** Nothing here is known to be later, so that a name in it is the one that somebody has changed to. */
function isNewest({ head, preview }: Offered): boolean {
  return head.isDateSure && FOLLOW_LIST_KINDS.every((kind) => (preview.lists[kind].lookAt ?? 0) <= head.exportedAt);
}

/** Nothing but a window that only the person can tell keeps the list from being whole. */
function isOnlyDoubted({ window, coverage }: ImportedListHead): boolean {
  return (
    window?.isSure !== true && coverage.kind === 'partial' && coverage.why.every((reason) => reason === 'date-window')
  );
}

/** Never a number for a list that is not in the export. */
function seenIn({ isMissing, coverage }: ImportedListHead): number | '' {
  return isMissing === true ? '' : coverage.seen;
}
