import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useTexts } from '../../ui/texts-context';
import { FailedView } from './view-guard';

interface LazyViewProps {
  /** Must be the same function each time, or the view is loaded again. */
  readonly load: () => Promise<ComponentType>;
}

/** A view whose code and texts are fetched from the package when it is first opened: the first load stays small. */
export function LazyView({ load }: LazyViewProps) {
  const { t, rest } = useTexts();
  const [loaded, setLoaded] = useState<{ readonly View: ComponentType } | null>(null);
  useLayoutEffect(() => {
    let isWanted = true;
    Promise.all([load(), rest()]).then(
      ([View]) => isWanted && setLoaded({ View }),
      (error) => {
        console.error('A view could not be loaded from the package', error);
        if (isWanted) setLoaded({ View: FailedView });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load]);
  if (loaded === null)
    return (
      <p class="soft opening" aria-busy="true">
        {t('app.loading')}
      </p>
    );
  return <loaded.View />;
}
