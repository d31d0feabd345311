import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Probable',
  'verdict.old': 'Cela date de plus de 90 jours.',

  'bound.these': {
    one: 'Au plus {count} de ces {n} est peut-être ici par erreur : Instagram ne montre pas tous les comptes.',
    other: 'Au plus {count} de ces {n} sont peut-être ici par erreur : Instagram ne montre pas tous les comptes.',
  },
  'bound.lacked': {
    one: 'Au plus {count} des {n} absents lors de la lecture est peut-être caché par Instagram.',
    other: 'Au plus {count} des {n} absents lors de la lecture sont peut-être cachés par Instagram.',
  },
  'bound.settle': 'Ouvrir un profil tranche.',
  'bound.none': 'Votre profil en comptait autant : personne ne manque (en date du {date}).',
  'bound.counted': 'Votre profil comptait exactement ceux-ci, avant et après : personne ne manque ({date}).',
  'bound.screen': '{bound} Lu à l’écran.',
  'bound.export': 'D’après les noms de votre export ({date}).',
  'bound.not-found.followers': {
    one: '{count} non trouvé parmi vos followers',
    other: '{count} non trouvés parmi vos followers',
  },
  'bound.not-found.following': {
    one: '{count} non trouvé parmi les comptes que vous suivez',
    other: '{count} non trouvés parmi les comptes que vous suivez',
  },
  'bound.up-to': '{found} ; jusqu’à {h} y sont peut-être quand même.',
  'bound.any': '{found} ; chacun y est peut-être quand même.',
  'bound.unknown': '{found} ; personne ne sait combien y sont quand même.',
  'bound.too-early':
    'À la date de votre liste « Followers », vous les suiviez depuis moins de 7 jours. Ils peuvent encore suivre en retour.',

  'surer.title': 'Ce qui rend la réponse plus sûre',
  'surer.read': 'Ouvrez la liste sur Instagram et faites défiler jusqu’au bout.',
  'surer.open-profile': 'Ouvrez votre propre profil, pour que Balik voie combien chaque liste devrait contenir.',
  'surer.reopen-profile':
    'Ouvrez encore une fois votre propre profil dans l’heure : si les nombres sont les mêmes, la réponse est plus sûre.',
  'surer.reopen-here':
    'Rechargez votre profil sur Instagram une fois dans l’heure : si les nombres sont les mêmes, la réponse est plus sûre.',
  'surer.reload-confirms':
    'Si vous voulez, rechargez votre profil sur Instagram dans l’heure : les mêmes nombres confirment que rien n’a changé entre-temps.',
  'surer.reopen-confirms':
    'Si vous voulez, rouvrez votre profil dans l’heure : les mêmes nombres confirment que rien n’a changé entre-temps.',
  'surer.read-again': 'Faites défiler la liste encore une fois : les lignes sautées se montrent alors.',
  'surer.visit-one': 'Ouvrez le profil de quelqu’un : cela tranche pour cette personne.',
  'surer.visit-this': 'Ouvrez ce profil : cela tranche.',
  'surer.bring-export':
    'Importez votre export Instagram, avec « Depuis le début » : il nomme tout le monde dans les deux listes.',
  'surer.rest': 'Instagram a demandé une pause : attendez le {date} avant d’y ouvrir quoi que ce soit.',
};
