import { useMemo } from 'preact/hooks';
import { type HintChoices, type Snooze, unmuted, woken } from '../../domain/etiquette/hint-choices';
import { hintTitle, hintWords } from '../../i18n/say-hint';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useAccountRows } from '../listing/use-account-rows';
import { usePanel } from '../shell/use-panel';

interface LeftOutProps {
  readonly choices: HintChoices;
  readonly choose: (change: (choices: HintChoices) => HintChoices) => Promise<boolean>;
}

/** Hints that were muted or snoozed, each with the way back. */
export function LeftOut({ choices, choose }: LeftOutProps) {
  const say = usePhrases('manners');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const words = hintWords(texts);
  const snoozes = choices.snoozes.filter(({ untilAt }) => untilAt > now);
  if (snoozes.length === 0 && choices.muted.length === 0) return null;
  return (
    <section class="part stack" aria-labelledby="left-out-title">
      <h2 id="left-out-title">{say('left.title')}</h2>
      <p class="soft small">{say('left.text')}</p>
      <ul class="left-out">
        {choices.muted.map((id) => (
          <li key={id} data-muted={id}>
            <span>
              {hintTitle(texts, id)}
              <span class="soft small"> · {say('left.muted')}</span>
            </span>
            <button type="button" class="button is-small" onClick={() => choose((before) => unmuted(before, id))}>
              {words.unmute}
            </button>
          </li>
        ))}
        <Snoozes snoozes={snoozes} onWake={(given) => choose((before) => given.reduce(woken, before))} />
      </ul>
    </section>
  );
}

/** What was sent away together stands, and comes back, together. */
function Snoozes(props: {
  readonly snoozes: readonly Snooze[];
  readonly onWake: (snoozes: readonly Snooze[]) => void;
}) {
  const say = usePhrases('manners');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const words = hintWords(texts);
  const groups = useMemo(() => sentAwayTogether(props.snoozes), [props.snoozes]);
  const numbers = useMemo(() => groups.flatMap(([{ account }]) => account ?? []), [groups]);
  const rowOf = useAccountRows(numbers);
  return (
    <>
      {groups.map((group) => {
        const [{ id, account, untilAt }] = group;
        const username = account === null || group.length > 1 ? null : rowOf(account)?.username;
        const title = hintTitle(texts, id);
        return (
          <li key={`${id}/${account}`} data-snoozed={id} data-snoozed-account={username}>
            <span>
              {group.length > 1
                ? say('left.many', { title, count: group.length })
                : username == null
                  ? title
                  : say('left.about', { title, username })}
              <span class="soft small number"> · {words.snoozedUntil.replace('{date}', texts.day(untilAt, now))}</span>
            </span>
            <button type="button" class="button is-small" onClick={() => props.onWake(group)}>
              {words.wake}
            </button>
          </li>
        );
      })}
    </>
  );
}

type Group = readonly [Snooze, ...Snooze[]];

function sentAwayTogether(snoozes: readonly Snooze[]): readonly Group[] {
  const groups = new Map<string, [Snooze, ...Snooze[]]>();
  for (const snooze of snoozes) {
    const group = groups.get(`${snooze.id}/${snooze.untilAt}`);
    if (group === undefined) groups.set(`${snooze.id}/${snooze.untilAt}`, [snooze]);
    else group.push(snooze);
  }
  return [...groups.values()];
}
