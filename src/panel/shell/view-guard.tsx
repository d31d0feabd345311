import { Component, type ComponentChildren } from 'preact';
import { useTexts } from '../../ui/texts-context';

interface ViewGuardProps {
  readonly children: ComponentChildren;
}

/** A view that breaks takes nothing else with it: the others stay open, and the person is told. */
export class ViewGuard extends Component<ViewGuardProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    console.error('A view could not be drawn', error);
    this.setState({ hasFailed: true });
  }

  override render({ children }: ViewGuardProps) {
    return this.state.hasFailed ? <FailedView /> : children;
  }
}

/** In place of a view that could not be fetched or drawn. */
export function FailedView() {
  const { t } = useTexts();
  return (
    <section class="stack" data-trouble="view" data-ready>
      <div class="stack" role="alert">
        <h1>{t('app.failed')}</h1>
        <p>{t('app.failed.text')}</p>
      </div>
      <div class="buttons">
        <button type="button" class="button is-primary" onClick={() => location.reload()}>
          {t('app.again')}
        </button>
      </div>
    </section>
  );
}
