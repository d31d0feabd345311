import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Enregistrer cette vue en image',
  text: 'Un PNG de toute la vue telle qu’elle est maintenant, avec ce qui dépasse du bord du panneau. Une vue trop longue pour une seule image est coupée, et l’image le dit.',
  'text.people':
    'Un PNG de cette liste telle qu’elle est maintenant, avec les lignes autour de cet endroit ; l’image dit lesquelles.',
  'text.head': 'Au-dessus figurent le nom de la vue, votre nom d’utilisateur et la date.',
  names: 'Afficher des noms inventés',
  'names.real': 'Les vrais noms seront dans l’image. Activez ceci avant de la montrer à d’autres.',
  'names.invented':
    'Aucun vrai nom de compte ne sera dans l’image, et les champs que vous avez remplis restent vides. Le panneau aussi affiche les noms inventés, jusqu’à ce que vous désactiviez ceci ou fermiez le navigateur.',
  save: 'Enregistrer l’image',
  'save.chart': 'Enregistrer en image',
  working: 'Dessin en cours…',
  done: 'Terminé. L’image est dans vos téléchargements.',
  failed: 'L’image n’a pas pu être créée. Rétrécissez ou élargissez le panneau et réessayez.',
  'failed.chart': 'L’image n’a pas pu être créée. Réessayez.',
  'note.rows': 'Lignes {from} à {until} sur {total}',
  'note.cut': 'La vue continue ; une image ne peut pas être plus longue.',
};
