import type { Verdict } from '../../domain/follow-back';
import type { Evidence, Tie } from '../../domain/tie';
import type { Texts } from '../../i18n/texts';
import { progressWords } from '../now/reading-advice';

/** The verdict's evidence in sentences: first whether the viewer follows, then whether they are followed. */
export function evidenceWords(verdict: Verdict, texts: Texts, now: number): string[] {
  return [verdict.youFollow, verdict.followsYou].flatMap((tie) => wordsOf(tie, texts, now));
}

function wordsOf({ evidence }: Tie, texts: Texts, now: number): string[] {
  const { t } = texts;
  switch (evidence.kind) {
    case 'in-list':
      return [t(`evidence.in.${evidence.list}`, { date: texts.day(evidence.at, now) })];
    case 'not-in-list':
      return absenceWords(evidence, texts, now);
    case 'profile':
      return [
        t(`evidence.profile.${evidence.list}.${evidence.holds ? 'yes' : 'no'}`, { date: texts.day(evidence.at, now) }),
      ];
    case 'list-partial':
      return [
        t(`evidence.partial.${evidence.list}`, {
          progress: progressWords(evidence, texts),
          date: texts.day(evidence.at, now),
        }),
      ];
    case 'list-unread':
      return [t(`evidence.unread.${evidence.list}`)];
  }
}

function absenceWords(evidence: Extract<Evidence, { kind: 'not-in-list' }>, texts: Texts, now: number): string[] {
  const { t } = texts;
  const { list, seen, hidden, proof, nameDoubt } = evidence;
  const absence = t(`evidence.absent.${list}`, { seen, date: texts.day(evidence.at, now) });
  if (proof === null) {
    const doubts = hidden > 0 ? [t('evidence.hidden', { count: hidden })] : [];
    return [absence, ...doubts, ...(nameDoubt === null ? [] : [t(`evidence.doubt.${nameDoubt}`)])];
  }
  return proof === 'nothing-hidden' ? [absence] : [absence, t(`evidence.proof.${proof}`)];
}
