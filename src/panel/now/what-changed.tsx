import './news.css';
import { useEffect, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { callBackground } from '../../messages/call';
import { usePhrases } from '../../ui/texts-context';
import { PersonSheet } from '../person/person-sheet';
import { useLookTexts } from '../shell/look-texts';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { IconOffer } from './icon-offer';
import { cameAs, type NamedNews } from './named-news';
import { useNews } from './use-news';
import { WhoCame } from './who-came';
import { WhoLeft } from './who-left';

interface WhatChangedProps {
  /** Names the readings it is about; it is found out anew when they change. */
  readonly about: string;
  /** Something else is asked for, so the count on the icon is not offered. */
  readonly isWaiting: boolean;
  readonly onShown: (about: string) => void;
  /** Told whether anybody left or came. */
  readonly onChanged: (isChanged: boolean) => void;
}

/** Who left and who came since the readings before, by name, and the way to see all of it. */
export function WhatChanged({ about, isWaiting, onShown, onChanged }: WhatChangedProps) {
  const say = usePhrases('history');
  const showsNews = usePanel((state) => state.settings?.showsNews ?? false);
  const texts = useLookTexts();
  const now = usePanel((state) => state.now);
  const news = useNews(about, onShown);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  useEffect(() => {
    // Whoever has it before them needs no count on the icon.
    if (showsNews) callBackground('newsSeen', null).catch(() => undefined);
  }, [showsNews, about]);
  const isChanged = news?.some(({ came, gone }) => came.length + gone.length > 0) ?? false;
  useEffect(() => onChanged(isChanged), [isChanged]);
  if (news === null || news.length === 0) return null;
  const since = (news.find(({ kind }) => kind === 'followers') ?? news[0]!).sinceAt;
  const followers = news.find(({ kind }) => kind === 'followers');
  return (
    <section class="news" data-what-changed>
      <div class="news-head part-head">
        <h2 class="number">{say('now.since', { date: texts.day(since, now) })}</h2>
        <a class="way small" href={hashOf({ view: 'history' })}>
          {say('now.more')}
        </a>
      </div>
      {news.map((one) => (
        <div key={one.kind} data-news={one.kind} data-gained={one.came.length} data-lost={one.gone.length}>
          {one !== followers || one.came.length + one.gone.length === 0 ? (
            <InNumbers news={one} since={since} />
          ) : (
            <>
              <WhoLeft news={one} onOpen={setOpened} />
              <WhoCame news={one} onOpen={setOpened} />
            </>
          )}
        </div>
      ))}
      {isChanged && <IconOffer isWaiting={isWaiting} />}
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

/** A list of which nobody need be named: what the person did there they know, and where nothing changed nobody is. */
function InNumbers({ news, since }: { readonly news: NamedNews; readonly since: number }) {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const { kind, gone, sinceAt } = news;
  const { appeared, shown, name, returned } = cameAs(news);
  const told = {
    'now.gained': appeared,
    'now.gained.shown': shown,
    'now.gained.name': name,
    'now.back': returned,
    'now.lost': gone,
  };
  const what = (Object.keys(told) as (keyof typeof told)[]).flatMap((key) => {
    const count = told[key].length;
    return count > 0 ? [say(key, { count })] : [];
  });
  const date = texts.day(sinceAt, now);
  return (
    <p class="small number">
      {what.length === 0 ? say(`now.quiet.${kind}`) : say(`now.${kind}`, { what: what.join(' · ') })}
      {date !== texts.day(since, now) && <span class="soft"> ({say('now.since.own', { date })})</span>}
    </p>
  );
}
