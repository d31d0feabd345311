import { useEffect, useState } from 'preact/hooks';
import { type ListNews, readNews } from '../../archive/history/news';
import { callBackground } from '../../messages/call';
import { usePhrases } from '../../ui/texts-context';
import { useLookTexts } from '../shell/look-texts';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';

interface WhatChangedProps {
  /** Names the readings it is about; it is found out anew when they change. */
  readonly about: string;
  readonly onShown: (about: string) => void;
}

/** A calm count of what the last whole readings brought, and the way to see it in full. */
export function WhatChanged({ about, onShown }: WhatChangedProps) {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered!.viewer);
  const showsNews = usePanel((state) => state.settings?.showsNews ?? false);
  const now = usePanel((state) => state.now);
  const [news, setNews] = useState<readonly ListNews[]>([]);
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    readNews(archive, viewer, Date.now())
      .catch((error) => {
        console.error('What changed could not be read', error);
        return [];
      })
      .then((read) => {
        if (ending.signal.aborted) return;
        setNews(read);
        onShown(about);
      });
    return () => ending.abort();
  }, [archive, viewer, about]);
  useEffect(() => {
    // Whoever has it before them needs no count on the icon.
    if (showsNews) callBackground('newsSeen', null).catch(() => undefined);
  }, [showsNews, about]);
  if (news.length === 0) return null;
  const sinceWords = (sinceAt: number, readAt: number) => {
    const [from, to] = texts.days([sinceAt, readAt], now) as [string, string];
    return from === to ? say('when.on', { date: to }) : say('when.between', { from, to });
  };
  return (
    <section class="card stack" data-what-changed>
      <h2>{say('now.title')}</h2>
      <ul class="stack is-close">
        {news.map(({ kind, gained, lost, sinceAt, readAt }) => (
          <li key={kind} class="number" data-news={kind} data-gained={gained} data-lost={lost}>
            {gained === 0 && lost === 0 ? say(`now.quiet.${kind}`) : say(`now.${kind}`, { gained, lost })}{' '}
            <span class="soft small">{sinceWords(sinceAt, readAt)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={hashOf({ view: 'history' })}>{say('now.more')}</a>
      </p>
    </section>
  );
}
