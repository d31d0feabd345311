import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Réglages',
  look: 'Apparence',
  language: 'Langue',
  'language.auto': 'Comme le navigateur',
  'language.share': '{name}, traduit à {share}',
  theme: 'Thème',
  'theme.auto': 'Comme le système',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  instagram: 'Sur Instagram',
  reading: 'Lire avec vous',
  'reading.text': 'Quand c’est désactivé, Balik n’enregistre rien de nouveau. Ce qui est enregistré reste.',
  marks: 'Repères sur Instagram',
  'marks.text': 'Quelques mots à côté des noms sur instagram.com.',
  news: 'Nombre sur l’icône',
  'news.text':
    'Après une lecture, combien de comptes sont nouveaux ou désormais introuvables. Il s’efface quand vous ouvrez le panneau.',
  hints: 'Conseils',
  keyboard: 'Clavier',
  'keys.reason': 'Raison : {reason}',
  'keys.hide': 'Masquer de cette liste',
  'keys.rows': 'D’une ligne à l’autre dans Personnes',
  'keys.close': 'Fermer',
};
