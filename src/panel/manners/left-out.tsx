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
        <Snoozes snoozes={snoozes} onWake={(snooze) => choose((before) => woken(before, snooze))} />
      </ul>
    </section>
  );
}

function Snoozes(props: { readonly snoozes: readonly Snooze[]; readonly onWake: (snooze: Snooze) => void }) {
  const say = usePhrases('manners');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const words = hintWords(texts);
  const numbers = useMemo(() => props.snoozes.flatMap(({ account }) => account ?? []), [props.snoozes]);
  const rowOf = useAccountRows(numbers);
  return (
    <>
      {props.snoozes.map((snooze) => {
        const username = snooze.account === null ? null : rowOf(snooze.account)?.username;
        const title = hintTitle(texts, snooze.id);
        return (
          <li key={`${snooze.id}/${snooze.account}`} data-snoozed={snooze.id} data-snoozed-account={username}>
            <span>
              {username == null ? title : say('left.about', { title, username })}
              <span class="soft small number">
                {' '}
                · {words.snoozedUntil.replace('{date}', texts.day(snooze.untilAt, now))}
              </span>
            </span>
            <button type="button" class="button is-small" onClick={() => props.onWake(snooze)}>
              {words.wake}
            </button>
          </li>
        );
      })}
    </>
  );
}
