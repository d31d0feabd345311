import { usePhrases } from '../../ui/texts-context';
import { DATA_PARTS, type DataPart, hashOf } from '../shell/router';

/** The parts of Data: each alone, or all below one another. */
export function DataContents({ part }: { readonly part: DataPart | null }) {
  const say = usePhrases('dataParts');
  return (
    <nav aria-label={say('parts')}>
      <ul class="data-contents">
        {[null, ...DATA_PARTS].map((one) => (
          <li key={one}>
            <a
              href={hashOf(one === null ? { view: 'data' } : { view: 'data', part: one })}
              aria-current={one === part ? 'true' : undefined}
              data-part-link={one ?? 'all'}
            >
              {say(`part.${one ?? 'all'}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
