import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** A piece of a view whose code is fetched from the package when it is first drawn; until then nothing stands there. */
export function lazyPiece<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function LazyPiece(props: Props) {
    const [, redraw] = useState(0);
    useLayoutEffect(() => {
      if (loaded !== null) return;
      let isWanted = true;
      load().then(
        (piece) => {
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
