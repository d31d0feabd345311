import type { ProblemLine } from '../../../platform/pulse';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { useProfilesRest, useRestWords } from '../../advice/use-rest';
import { topicOf } from '../../shell/problem-topic';
import { usePanel } from '../../shell/use-panel';
import { meaningOf, type ProblemMeaning } from './problem-words';

const MOST_LINES = 20;

/** What to do about these is done on Instagram, so it waits while Instagram asks for a pause. */
const ENDS_ON_INSTAGRAM: readonly ProblemMeaning[] = [
  'rate-limited',
  'logged-out',
  'checkpoint',
  'too-much',
  'unreadable',
  'profile-unreadable',
  'profile-refused',
  'viewer',
];

/** What went wrong, in plain words, and what to do; the dialect's own words folded away. */
export function Troubleshooting() {
  const say = usePhrases('data');
  const problems = usePanel((state) => state.problems);
  return (
    <section class="part stack">
      <h2>{say('trouble')}</h2>
      <ul class="problems">
        {problems.slice(0, MOST_LINES).map((line) => (
          <Problem
            key={`${line.endpoint}/${line.problem}/${line.detail}/${line.isOfOwnList}/${line.ownList}`}
            line={line}
          />
        ))}
      </ul>
    </section>
  );
}

function Problem({ line }: { readonly line: ProblemLine }) {
  const texts = useTexts();
  const say = usePhrases('data');
  const now = usePanel((state) => state.now);
  const meaning = meaningOf(line);
  const detail = [line.detail, line.isOfOwnList && ['own', line.ownList, 'list'].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
  const restWords = useRestWords();
  const areProfilesResting = useProfilesRest();
  // A profile that could not be read is to be opened again, unless profiles alone were refused meanwhile.
  const advice = meaning === 'profile-unreadable' && areProfilesResting ? 'profile-refused' : meaning;
  const listsRest = restWords !== null && topicOf(line.endpoint) === 'lists' ? ` ${restWords}` : '';
  return (
    <li data-problem={line.problem} data-endpoint={line.endpoint}>
      <h3>{say(`trouble.${meaning}`)}</h3>
      <p>
        {(ENDS_ON_INSTAGRAM.includes(meaning) ? restWords : null) ?? say(`trouble.${advice}.do`)}
        {meaning === 'action-blocked' && listsRest}
      </p>
      <p class="soft small number">
        {texts.moment(line.lastAt, now)} · {say('trouble.times', { count: line.count })}
      </p>
      <details class="small">
        <summary>{say('trouble.technical')}</summary>
        <code>
          {line.endpoint}: {line.problem}
          {detail !== '' && ` (${detail})`}
        </code>
      </details>
    </li>
  );
}
