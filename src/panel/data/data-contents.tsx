import { usePhrases } from '../../ui/texts-context';
import { DATA_PARTS, type DataPart, hashOf } from '../shell/router';

/** The way between the parts of Data, each of which has a page of its own. */
export function DataContents({ part }: { readonly part: DataPart }) {
  const say = usePhrases('dataParts');
  return (
    <nav class="data-way" aria-label={say('parts')}>
      <ul class="data-contents">
        {DATA_PARTS.map((one) => (
          <li key={one}>
            <a
              href={hashOf({ view: 'data', part: one })}
              aria-current={one === part ? 'true' : undefined}
              data-part-link={one}
            >
              {say(`part.${one}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
