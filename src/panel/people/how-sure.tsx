import type { ComponentChildren } from 'preact';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { countOf, intersection } from '../../domain/membership';
import type { Surer } from '../../domain/ties/surer';
import { StatusSign } from '../../ui/status-sign';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useProfilesRest } from '../advice/use-rest';
import { useSurer } from '../advice/use-surer';
import { answerOf } from '../listing/answer';
import { boundWords, notFoundWords } from '../listing/bound-words';
import { type Candidates, membersOf } from '../listing/candidates';
import { groundOf, isCertainOf, isOldGround } from '../listing/ground';
import { SurerList } from '../person/surer-list';
import { useLookTexts } from '../shell/look-texts';
import { hashOf, type ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { usualCertainty } from './usual-certainty';

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

const NO_WAYS: readonly Surer[] = [];

/** And the status of whoever it lacks. */
const LACKING = { followers: 'only-i-follow', following: 'only-they-follow' } as const;

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
  const { t } = texts;
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const { [kind]: list } = usePanel((state) => state.remembered!.knowledge);
  const surer = useSurer();
  const isResting = useProfilesRest();
  const isCertain = isCertainOf(candidates.classification, status);
  const ground = groundOf(list);
  if (ground === null) return null;
  const date = texts.day(list.lookedAt ?? now, now);
  // Where nothing is hidden the list asks for nothing: what would settle one person stands with that person.
  const isPlain = ground.source !== 'export' && ground.bound.h === 0;
  const ways = isPlain ? NO_WAYS : surer[kind];
  // Where the ways are named, the one by the profile is among them.
  const isWaySaid = isResting || isPlain || ways.length > 0;
  const words = boundWords(ground, { isCertain, count, date, isWaySaid }, texts);
  const isOld = isOldGround(list, now);
  const usual = usualCertainty(candidates.classification, status);
  const { h } = ground.bound;
  const line = (title: ComponentChildren) => (
    <span class="sure-line small number" data-at-most={h} data-old={isOld ? '' : undefined}>
      <StatusSign status={LACKING[kind]} certainty={usual} isOld={isOld} />
      <span>
        {words}
        {isOld && ` ${t('verdict.old')}`}{' '}
        {isOld && ground.source === 'export' && ways.length === 0 && (
          <a href={hashOf({ view: 'data', part: 'import' })}>{say('import.newer')}</a>
        )}
        {title}
      </span>
    </span>
  );
  return <SurerList surer={ways} foldedBehind={line} />;
}

function NotFound({ candidates, status }: HowSureProps) {
  const texts = useTexts();
  const say = usePhrases('people');
  const { knowledge, contexts } = usePanel((state) => state.remembered!);
  const between = candidates.list === null ? answerOf(knowledge, contexts?.of ?? null)?.between : null;
  const surer = useSurer();
  const { notFound } = candidates.classification;
  const all = membersOf(candidates.classification, status);
  const lists = FOLLOW_LIST_KINDS.map((kind) => ({ kind, count: countOf(intersection(all, notFound[kind])) })).filter(
    ({ count }) => count > 0,
  );
  const lines = (title: ComponentChildren) =>
    lists.map(({ kind, count }, at) => {
      const { bound } = knowledge[kind];
      return (
        <span key={kind} class="sure-line small number" data-at-most={bound?.h ?? ''}>
          <StatusSign status="unknown" certainty={null} />
          <span>
            {notFoundWords(kind, count, bound?.h ?? null, texts)}{' '}
            {kind === 'followers' &&
              between != null &&
              `${say('unfound.between', { between: between.map(texts.number).join('–') })} `}
            {at === lists.length - 1 && title}
          </span>
        </span>
      );
    });
  return <SurerList surer={[...new Set(lists.flatMap(({ kind }) => surer[kind]))]} foldedBehind={lines} />;
}
