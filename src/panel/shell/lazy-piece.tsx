import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { useTexts } from '../../ui/texts-context';

/**
 * A piece of a view whose code, and what it says, are fetched from the package when it is first drawn; until then nothing
 * stands there.
 */
export function lazyPiece<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPiece(props: Props) {
    const { rest } = useTexts();
    const [, redraw] = useState(0);
    useLayoutEffect(() => {
      if (loaded !== null) return;
      let isWanted = true;
      Promise.all([load(), rest()]).then(
        ([piece]) => {
          loaded = piece;
          if (isWanted) redraw(1);
        },
        (error) => console.error('A piece of the panel could not be loaded from the package', error),
      );
      return () => {
        isWanted = false;
      };
    }, []);
    if (loaded === null) return null;
    const Piece = loaded;
    return <Piece {...props} />;
  };
}
