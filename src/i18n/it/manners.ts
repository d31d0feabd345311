import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** The words of the Manners view, in Italian. */
export const manners: TranslationOf<typeof english> = {
  title: 'Galateo',
  hints: 'Suggerimenti',
  'hints.title': 'Suggerimenti del momento',
  'hints.looking': 'Balik esamina le tue liste…',
  'hints.none': 'Nessun suggerimento per ora.',
  'hints.none.text': 'I suggerimenti compaiono dopo la lettura delle tue liste.',
  'hints.more': { one: 'Un altro', other: 'Altri {count}' },
  'hints.quiet': 'La modalità silenziosa è attiva, quindi qui non compare nulla.',
  'hints.names': { one: 'Mostrane un altro', other: 'Mostrane altri {count}' },
  'hints.snoozed': 'Nascosto per 30 giorni.',
  'hints.muted': 'Questo suggerimento non comparirà più.',
  'hints.failed': 'Impossibile salvare. Riprova.',
  'left.title': 'Suggerimenti che hai disattivato',
  'left.text': 'Puoi farli comparire di nuovo quando vuoi.',
  'left.muted': 'Non compaiono mai',
  'left.about': '{title}: @{username}',
  'left.many': {
    one: '{title}: {count} persona',
    many: '{title}: {count} di persone',
    other: '{title}: {count} persone',
  },
  'settings.title': 'Impostazioni dei suggerimenti',
  business: 'Modalità aziendale',
  'business.text':
    'Le etichette del pubblico vengono per prime, un nuovo follower senza etichetta porta un suggerimento, e Statistiche confronta il prima e il dopo delle tue note.',
  keys: 'Scorciatoie da tastiera',
  'keys.text':
    'I tasti da 1 a 5 aggiungono un motivo per il profilo mostrato, K lo nasconde dalla lista. Mentre scrivi sono disattivati.',
  'guide.title': 'La guida al follow ricambiato',
  'guide.text': 'Che cosa vuol dire ricambiare un follow, perché si fa e come farlo bene. Sei brevi capitoli.',
  'guide.see': 'Vedi in Balik',
};
