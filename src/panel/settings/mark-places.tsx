import { MARK_PLACES } from '../../platform/page-settings';
import type { Settings } from '../../platform/settings';
import { usePhrases } from '../../ui/texts-context';

interface MarkPlacesProps {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}

/** Where marks are drawn, while they are on at all: whoever finds one place too much can keep the others. */
export function MarkPlaces({ settings, onChange }: MarkPlacesProps) {
  const say = usePhrases('pulse');
  const { hideMarksOn } = settings;
  return (
    <fieldset class="places" disabled={!settings.showMarks}>
      <legend class="small">{say('places')}</legend>
      {MARK_PLACES.map((place) => (
        <label key={place} class="check">
          <input
            type="checkbox"
            data-mark-place={place}
            checked={!hideMarksOn.includes(place)}
            onChange={(event) => {
              const others = hideMarksOn.filter((one) => one !== place);
              onChange({ hideMarksOn: event.currentTarget.checked ? others : [...others, place] });
            }}
          />
          {say(`places.${place}`)}
        </label>
      ))}
      <label class="check">
        <input
          type="checkbox"
          data-mark-all
          checked={settings.marksAllRows}
          disabled={hideMarksOn.includes('rows')}
          onChange={(event) => onChange({ marksAllRows: event.currentTarget.checked })}
        />
        {say('places.all')}
      </label>
    </fieldset>
  );
}
