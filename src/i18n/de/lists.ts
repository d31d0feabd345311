import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Liste',
  followLists: 'Follower und Gefolgt',
  back: 'Zurück zu allen',
  of: 'Stand vom {date}, laut deinem Export.',
  none: 'In deinem neuesten Export gibt es diese Liste nicht.',
  'requests-sent': 'Du hast angefragt, ihnen zu folgen, und damals war noch keine Antwort da.',
  'requests-recent':
    'Du hast in den Wochen davor angefragt, ihnen zu folgen. Manche haben inzwischen vielleicht geantwortet.',
  'requests-received': 'Sie haben angefragt, dir zu folgen. Ob du antwortest, ist deine Sache.',
  'recently-unfollowed': 'Du selbst hast in den Wochen davor aufgehört, ihnen zu folgen.',
  'close-friends': 'Du hast sie ausgewählt: Sie sehen, was du mit engen Freunden teilst.',
  favourites: 'Du hast sie als Favoriten markiert, damit ihre Beiträge zuerst kommen.',
  blocked: 'Du hast sie blockiert. Sie erfahren es nicht, weder von Instagram noch von Balik.',
  restricted: 'Du hast sie eingeschränkt: Was sie unter deine Beiträge schreiben, sehen nur sie selbst.',
  'removed-suggestions': 'Instagram hat sie vorgeschlagen, und du hast abgelehnt.',
  'hide-story-from': 'Du hast festgelegt, dass sie deine Story nicht sehen.',
};
