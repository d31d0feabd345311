import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

export const manners: TranslationOf<typeof english> = {
  title: 'Savoir-vivre',
  hints: 'Conseils',
  'hints.title': 'Conseils du moment',
  'hints.looking': 'Examen de vos listes…',
  'hints.none': 'Aucun conseil pour l’instant.',
  'hints.none.text': 'Les conseils apparaissent une fois vos listes lues.',
  'hints.more': { one: '{count} autre', other: '{count} autres' },
  'hints.quiet': 'Le mode calme est activé, donc rien n’est affiché ici.',
  'hints.names': { one: 'Afficher {count} autre', other: 'Afficher {count} autres' },
  'hints.snoozed': 'Masqué pour 30 jours.',
  'hints.muted': 'Ce conseil ne sera plus affiché.',
  'hints.failed': 'L’enregistrement n’a pas réussi. Réessayez.',
  'left.title': 'Conseils désactivés',
  'left.text': 'Vous pouvez les réactiver quand vous voulez.',
  'left.muted': 'Jamais affiché',
  'left.about': '{title} : @{username}',
  'left.many': { one: '{title} : {count} personne', other: '{title} : {count} personnes' },
  'settings.title': 'Réglages des conseils',
  business: 'Mode professionnel',
  'business.text':
    'Les étiquettes de public passent en premier, un nouveau follower sans étiquette amène un conseil, et Analyses compare l’avant et l’après de vos notes.',
  keys: 'Raccourcis clavier',
  'keys.text':
    'Les touches 1 à 5 ajoutent une raison au profil affiché, K le masque de la liste. Inactives pendant que vous écrivez.',
  'guide.title': 'Le guide du suivi en retour',
  'guide.text': 'Ce qu’est suivre en retour, pourquoi on le fait, et comment bien le faire. Six courts chapitres.',
  'guide.see': 'Voir dans Balik',
};
