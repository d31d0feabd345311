import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

export const manners: TranslationOf<typeof english> = {
  title: 'Etikette',
  hints: 'Hinweise',
  'hints.title': 'Aktuelle Hinweise',
  'hints.looking': 'Deine Listen werden durchgesehen …',
  'hints.none': 'Gerade kein Hinweis.',
  'hints.none.text': 'Hinweise erscheinen, sobald deine Listen gelesen sind.',
  'hints.more': '{count} weitere',
  'hints.quiet': 'Der Ruhemodus ist an, darum wird hier nichts gezeigt.',
  'hints.names': '{count} weitere zeigen',
  'hints.snoozed': 'Für 30 Tage ausgeblendet.',
  'hints.muted': 'Dieser Hinweis wird nicht mehr gezeigt.',
  'hints.failed': 'Das Speichern hat nicht geklappt. Versuche es erneut.',
  'left.title': 'Ausgeschaltete Hinweise',
  'left.text': 'Du kannst sie jederzeit wieder einschalten.',
  'left.muted': 'Wird nie gezeigt',
  'left.about': '{title}: @{username}',
  'left.many': { one: '{title}: {count} Person', other: '{title}: {count} Personen' },
  'settings.title': 'Einstellungen für Hinweise',
  business: 'Business-Modus',
  'business.text':
    'Schlagwörter zur Zielgruppe stehen zuerst, neue Follower ohne Schlagwort bringen einen Hinweis, und Einblicke vergleicht die Zeit vor und nach deinen Notizen.',
  keys: 'Tastenkürzel',
  'keys.text':
    'Die Tasten 1 bis 5 geben dem gezeigten Profil einen Grund, K blendet es aus der Liste aus. Während du schreibst, sind sie aus.',
  'guide.title': 'Der Leitfaden zum Zurückfolgen',
  'guide.text': 'Was Zurückfolgen ist, warum Menschen es tun und wie man es gut macht. Sechs kurze Kapitel.',
  'guide.see': 'In Balik ansehen',
};
