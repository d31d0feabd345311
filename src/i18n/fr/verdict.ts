import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Suivi mutuel : vous suivez @{username}, et ce compte vous suit.',
  'verdict.only-i-follow': 'Vous suivez @{username}, qui ne vous suit pas en retour.',
  'verdict.only-i-follow.likely': 'Vous suivez @{username}, qui ne vous suit probablement pas en retour.',
  'verdict.only-they-follow':
    '@{username} vous suit, et vous ne suivez pas en retour. Le faire ou non ne dépend que de vous.',
  'verdict.neither': 'Aucun suivi entre vous et @{username}.',
  'verdict.neither.likely': 'Probablement aucun suivi entre vous et @{username}.',
  'verdict.unknown': 'Balik ne peut pas encore dire s’il y a suivi mutuel entre vous et @{username}.',
  'verdict.too-early': 'Il est trop tôt pour dire si @{username} vous suit en retour.',
  'verdict.too-many-hidden':
    'Balik n’a pas trouvé @{username} dans l’une de vos listes, et ne peut pas dire ce que cela signifie.',
  'verdict.hidden-or-left': '@{username} est caché, ou a quitté Instagram.',
  'verdict.in-neither': '@{username} n’est dans aucune de vos listes. Seul le profil peut en dire plus.',
  'verdict.likely': 'Probable',
  'verdict.certain': 'Certain',
  'verdict.plain': 'D’après le nombre de votre profil, rien n’était caché',
  'verdict.asOf': 'En date du {date} ({ago})',
  'verdict.asOfDay': 'En date du {date}',
  'verdict.noDate': 'Rien ne le tranche encore',
  'verdict.old': 'Cela date de plus de 90 jours.',
  'verdict.oldPerhaps': 'Cela date peut-être de plus de 90 jours.',
  'verdict.old.do': 'Relisez vos listes, ou importez un nouvel export, pour le renouveler.',
  'verdict.early.now': 'Vous suivez depuis moins de 7 jours. L’absence de suivi en retour ne dit encore rien.',
  'verdict.early.then': 'À la date de votre liste « Followers », vous suiviez depuis moins de 7 jours.',
  'verdict.early.do': 'Pour le savoir, relisez vos followers, ou importez un export plus récent.',
  'verdict.why': 'Comment nous le savons',
  'verdict.timeline': 'Chronologie',

  'bound.these': {
    one: 'Au plus {count} de ces {n} est peut-être un compte qu’Instagram cache.',
    other: 'Au plus {count} de ces {n} sont peut-être des comptes qu’Instagram cache.',
  },
  'bound.lacked': {
    one: 'Au plus {count} des {n} absents lors de la lecture est peut-être caché par Instagram.',
    other: 'Au plus {count} des {n} absents lors de la lecture sont peut-être cachés par Instagram.',
  },
  'bound.settle': 'Ouvrir un profil tranche.',
  'bound.none': 'Rien de caché, d’après ce que comptait votre profil (en date du {date}).',
  'bound.counted': 'Rien de caché : le profil comptait exactement ceux-ci, avant et après ({date}).',
  'bound.screen': '{bound} Lu à l’écran.',
  'bound.export': 'D’après les noms de votre export ({date}).',
  'bound.not-found.followers': {
    one: '{count} introuvable parmi vos followers',
    other: '{count} introuvables parmi vos followers',
  },
  'bound.not-found.following': {
    one: '{count} introuvable parmi les comptes que vous suivez',
    other: '{count} introuvables parmi les comptes que vous suivez',
  },
  'bound.up-to': '{found} ; jusqu’à {h} sont peut-être cachés.',
  'bound.any': '{found} ; chacun est peut-être caché.',
  'bound.unknown': '{found} ; personne ne sait combien sont peut-être cachés.',
  'bound.too-early':
    'Vous les suivez depuis moins de 7 jours, ou depuis moins de 7 jours à la date de votre liste « Followers ». Ils peuvent encore suivre en retour.',

  'surer.title': 'Ce qui rend la réponse plus sûre',
  'surer.read': 'Ouvrez la liste sur Instagram et faites défiler jusqu’au bout.',
  'surer.open-profile': 'Ouvrez votre propre profil, pour que Balik voie combien chaque liste devrait contenir.',
  'surer.reopen-profile':
    'Ouvrez encore une fois votre propre profil dans l’heure : un nombre après la lecture la rend plus sûre.',
  'surer.read-again': 'Faites défiler la liste encore une fois : les lignes sautées se montrent alors.',
  'surer.visit-one': 'Ouvrez le profil de quelqu’un : cela tranche pour cette personne.',
  'surer.visit-this': 'Ouvrez ce profil : cela tranche.',
  'surer.bring-export':
    'Importez votre export Instagram, avec « Depuis le début » : il nomme tout le monde dans les deux listes.',
  'surer.rest': 'Instagram a demandé une pause : attendez le {date} avant d’y ouvrir quoi que ce soit.',
};
