import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { countOf, intersection, isEmpty } from '../../domain/membership';
import { useTexts } from '../../ui/texts-context';
import { useProfilesRest } from '../advice/use-rest';
import { useSurer } from '../advice/use-surer';
import { boundWords, notFoundWords } from '../listing/bound-words';
import { type Candidates, membersOf } from '../listing/candidates';
import { SurerList } from '../person/surer-list';
import { useLookTexts } from '../shell/look-texts';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';

interface HowSureProps {
  readonly candidates: Candidates;
  readonly status: ShownStatus;
  /** How many the status has, whatever is searched for. */
  readonly count: number;
}

/** The list that has to lack somebody for this status. */
const RESTS_ON: Partial<Record<ShownStatus, FollowListKind>> = {
  'only-i-follow': 'followers',
  'only-they-follow': 'following',
};

/** One line above the people: how many of them may be wrong, and what would tell. Nothing where nobody is called absent. */
export function HowSure(props: HowSureProps) {
  const { status, count } = props;
  const { t } = useTexts();
  const kind = RESTS_ON[status];
  if (count === 0) return null;
  if (kind !== undefined) return <AtMost {...props} kind={kind} />;
  if (status === 'too-early') return <p class="soft small">{t('bound.too-early')}</p>;
  return status === 'not-found' ? <NotFound {...props} /> : null;
}

function AtMost({ candidates, status, count, kind }: HowSureProps & { readonly kind: FollowListKind }) {
  const texts = useLookTexts();
  const now = usePanel((state) => state.now);
  const { [kind]: list } = usePanel((state) => state.remembered!.knowledge);
  const surer = useSurer();
  const isResting = useProfilesRest();
  const { likely } = candidates.classification;
  const isCertain = countOf(intersection(membersOf(candidates.classification, status), likely)) === 0;
  // A look that says nothing of those it lacks is no ground of this list: whoever stands here was named by a profile.
  const isGround = list.bound !== null && list.bound.h !== null && isEmpty(list.notFound);
  if (list.bound === null || !isGround) return null;
  const date = texts.day(list.lookedAt ?? now, now);
  const words = boundWords(list, { isCertain, count, date, isResting }, texts);
  return (
    <>
      <p class="soft small number" data-at-most={list.bound.h ?? ''}>
        {words}
      </p>
      <SurerList surer={surer[kind]} isFolded />
    </>
  );
}

function NotFound({ candidates, status }: HowSureProps) {
  const texts = useTexts();
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  const surer = useSurer();
  const { notFound } = candidates.classification;
  const all = membersOf(candidates.classification, status);
  const lists = FOLLOW_LIST_KINDS.map((kind) => ({ kind, count: countOf(intersection(all, notFound[kind])) })).filter(
    ({ count }) => count > 0,
  );
  return (
    <>
      {lists.map(({ kind, count }) => {
        const { bound } = knowledge[kind];
        return (
          <p key={kind} class="small number" data-at-most={bound?.h ?? ''}>
            {notFoundWords(kind, count, bound?.h ?? null, texts)}
          </p>
        );
      })}
      <SurerList surer={[...new Set(lists.flatMap(({ kind }) => surer[kind]))]} isFolded />
    </>
  );
}
