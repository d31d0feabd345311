import './insights.css';
import { useMemo } from 'preact/hooks';
import { isTooFew } from '../../domain/insights/measure';
import { EmptyState } from '../../ui/empty-state';
import { Fold } from '../../ui/fold';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { ImportButton, useCutWords } from '../advice/cut-lists';
import { useRestWords } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';
import { CampaignMissing, CampaignPart } from './campaign-part';
import { ConversionMissing, ConversionPart } from './conversion-part';
import { GroupsPart, groupingsOf } from './groups-part';
import { type InsightSource, type Insights, insightsOf } from './insights-of';
import { QualityMissing, QualityPart } from './quality-part';
import { missingRate, RatePart } from './rate-part';
import { RetentionMissing, RetentionPart } from './retention-part';
import { TimeMissing, TimePart } from './time-part';
import { useInsightSource } from './use-insight-source';

/** What can be counted, each number with what it rests on; what can't be known yet is absent, not zero. */
export function InsightsView() {
  const say = usePhrases('insights');
  const viewer = usePanel((state) => state.remembered!.viewer);
  const { source, progress } = useInsightSource();
  const { number } = useTexts();
  const all = useMemo(() => (source === null ? null : insightsOf(source)), [source]);
  const isEmpty =
    viewer === null || (source !== null && source.facts.followers.length + source.facts.following.length === 0);
  return (
    <section class="insights stack" data-view="insights" data-ready={isEmpty || source !== null ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      {isEmpty && <NothingYet />}
      {!isEmpty && source === null && (
        <p class="soft small number is-late" aria-busy="true" data-gathering>
          {progress === null
            ? say('gathering')
            : say('gathering.told', { told: number(progress.told), count: number(progress.of) })}
        </p>
      )}
      {!isEmpty && source !== null && all !== null && <Parts source={source} all={all} />}
    </section>
  );
}

/** Nothing can be counted yet, and the one next step. */
function NothingYet() {
  const say = usePhrases('insights');
  const restWords = useRestWords();
  const cutWords = useCutWords();
  return (
    <EmptyState title={say('empty.title')} sentence={cutWords ?? restWords ?? say('empty.text')} drawing="balance">
      {cutWords === null ? (
        <a class="button" href="#/now">
          {say('empty.toNow')}
        </a>
      ) : (
        <ImportButton />
      )}
    </EmptyState>
  );
}

const PARTS = ['conversion', 'time', 'retention', 'quality', 'months', 'noted', 'campaign'] as const;

/** The parts that there is data for, in their order; those without in one line at the end. */
function Parts({ source, all }: { readonly source: InsightSource; readonly all: Insights }) {
  const say = usePhrases('insights');
  const isBusiness = usePanel((state) => state.settings!.isBusiness);
  const { rate, lately, hidden, back, time, retention, quality, conversion } = all;
  const groupings = useMemo(() => groupingsOf(source), [source]);
  const isKnown = {
    conversion: conversion !== null,
    time: time.theirs !== null || time.yours !== null,
    retention: retention.some(({ share }) => share !== null && !isTooFew(share)),
    quality: quality !== null,
    months: groupings.months.length > 0,
    noted: groupings.noted.reason || groupings.noted.tag,
    campaign: source.facts.annotations.length > 0,
  };
  const wanting = {
    conversion: <ConversionMissing />,
    time: <TimeMissing />,
    retention: <RetentionMissing retention={retention} />,
    quality: <QualityMissing />,
    months: <p class="soft">{say('by.none.month')}</p>,
    noted: <p class="soft">{say('by.none.noted')}</p>,
    campaign: <CampaignMissing />,
  };
  const missing = PARTS.filter((name) => !isKnown[name] && (isBusiness || name !== 'campaign'));
  const isShown = PARTS.some((name) => isKnown[name] && (isBusiness || name !== 'campaign'));
  const isNothing = !isShown && missingRate(source, lately).startsWith('rate.missing');
  const told = conversion !== null && <ConversionPart conversion={conversion} key="conversion" />;
  return (
    <>
      {isBusiness && told}
      {isNothing ? (
        <>
          <p hidden data-insight="rate" data-value="" />
          <NothingYet />
        </>
      ) : (
        <RatePart source={source} rate={rate} lately={lately} hidden={hidden} back={back} />
      )}
      {isKnown.time && <TimePart time={time} />}
      {isKnown.retention && <RetentionPart retention={retention} />}
      {quality !== null && <QualityPart quality={quality} />}
      {!isBusiness && told}
      <GroupsPart source={source} groupings={groupings} />
      {isBusiness && isKnown.campaign && <CampaignPart facts={source.facts} />}
      {missing.length > 0 && (
        <section class="part" data-not-yet={missing.join(' ')}>
          <Fold title={say('notYet', { parts: missing.map((name) => say(name)).join(' · ') })}>
            <div class="stack">
              {missing.map((name) => (
                <div key={name}>
                  <h2>{say(name)}</h2>
                  {wanting[name]}
                </div>
              ))}
            </div>
          </Fold>
        </section>
      )}
    </>
  );
}
