import { expect, it } from 'vitest';
import { completed } from './unfinished';

const english = {
  panel: { title: 'People', shown: { one: '{count} person', other: '{count} people' } },
  guide: { lead: 'One tap', paragraphs: ['First.', 'Second.'] },
  trouble: { title: 'Closed' },
};

it('says in English what is not translated, sentence by sentence, and all else in the language', () => {
  const own = { panel: { shown: { other: '{count} orang' } }, guide: { paragraphs: ['Satu.'] } };
  expect(completed(own, english)).toEqual({
    panel: { title: 'People', shown: { other: '{count} orang' } },
    guide: { lead: 'One tap', paragraphs: ['Satu.'] },
    trouble: { title: 'Closed' },
  });
});

it('says all of it in English where nothing is translated, and nothing that English does not say', () => {
  expect(completed({}, english)).toEqual(english);
  expect(completed({ panel: { old: 'Lama' } }, english)).toEqual(english);
});
