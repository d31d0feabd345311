import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';

/** How much is kept, in numbers. */
export function MemoryCounts() {
  const texts = useTexts();
  const { t, number } = texts;
  const now = usePanel((state) => state.now);
  const { viewers, readings, knowledge } = usePanel((state) => state.remembered!);
  const own = readings.filter(({ source }) => source !== 'export');
  const ofExports = readings.length - own.length;
  const newest = own[0];
  return (
    <section class="part stack">
      <h2>{t('data.remembers')}</h2>
      <dl class="counts">
        <Count name={t('data.remembers.viewers')} value={number(viewers.length)} />
        <Count name={t('data.remembers.people')} value={number(knowledge.accountCount)} />
        <Count name={t('data.remembers.readings')} value={number(own.length)} />
        {ofExports > 0 && <Count name={t('data.remembers.ofExports')} value={number(ofExports)} />}
        {newest !== undefined && <Count name={t('data.remembers.lastRead')} value={texts.moment(newest.lastAt, now)} />}
      </dl>
    </section>
  );
}

function Count({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt class="soft">{name}</dt>
      <dd class="number">{value}</dd>
    </div>
  );
}
