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

  'evidence.in.followers': 'Parmi vos followers ({date}).',
  'evidence.in.following': 'Dans votre liste « Suivi(e)s » ({date}).',
  'evidence.in-between.followers': 'Parmi vos followers (affiché à un moment entre le {from} et le {date}).',
  'evidence.in-between.following': 'Dans votre liste « Suivi(e)s » (affiché à un moment entre le {from} et le {date}).',
  'evidence.absent.followers': {
    one: 'N’est pas votre {count} follower, lu le {date} jusqu’au bout.',
    other: 'Absent de vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'evidence.absent.following': {
    one: 'N’est pas le {count} compte que vous suivez, lu le {date} jusqu’au bout.',
    other: 'Absent des {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'evidence.unnamed.followers': {
    one: 'N’est pas le {count} follower que nomme votre export ({date}).',
    other: 'Absent des {count} followers que nomme votre export ({date}).',
  },
  'evidence.unnamed.following': {
    one: 'N’est pas le {count} compte que vous suivez et que nomme votre export ({date}).',
    other: 'Absent des {count} comptes que vous suivez et que nomme votre export ({date}).',
  },
  'evidence.counted': 'Le profil en comptait exactement autant, avant et après : rien n’était caché.',
  'evidence.nothing-hidden': 'D’après le nombre de votre profil, rien n’était caché.',
  'evidence.at-most': {
    one: 'Au plus {count} des {n} absents de cette liste est peut-être un compte qu’Instagram cache.',
    other: 'Au plus {count} des {n} absents de cette liste sont peut-être des comptes qu’Instagram cache.',
  },
  'evidence.too-many.followers': {
    one: 'N’est pas votre {count} follower, lu le {date} jusqu’au bout.',
    other: 'Introuvable parmi vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'evidence.too-many.following': {
    one: 'N’est pas le {count} compte que vous suivez, lu le {date} jusqu’au bout.',
    other: 'Introuvable parmi les {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'evidence.up-to': 'Mais jusqu’à {h} des {n} introuvables sont peut-être des comptes qu’Instagram cache.',
  'evidence.any-hidden': 'Mais chacun des {n} introuvables est peut-être un compte qu’Instagram cache.',
  'evidence.hidden-unknown': 'Mais personne ne sait combien de comptes cette liste cache.',
  'evidence.hidden-or-left.followers':
    'Absent de vos followers le {date}, et indiqué par Instagram comme désactivé ou supprimé, ce qui ne dit pas s’il vous suit.',
  'evidence.hidden-or-left.following':
    'Absent de votre liste « Suivi(e)s » le {date}, et indiqué par Instagram comme désactivé ou supprimé, ce qui ne dit pas si vous le suivez.',
  'evidence.in-neither': 'Dans aucune de vos listes ({date}) : seul le profil peut en dire plus.',
  'evidence.in-neither.followers':
    'Absent de vos followers le {date}, et vu nulle part ailleurs : seul le profil peut en dire plus.',
  'evidence.in-neither.following':
    'Absent de votre liste « Suivi(e)s » le {date}, et vu nulle part ailleurs : seul le profil peut en dire plus.',
  'evidence.undated-export.followers':
    'N’est pas nommé parmi les followers d’un export dont le jour n’est pas sûr : ce compte est peut-être venu ou parti avant, ou après.',
  'evidence.undated-export.following':
    'N’est pas nommé parmi les comptes que vous suivez d’un export dont le jour n’est pas sûr : vous l’avez peut-être suivi avant, ou après.',
  'evidence.not-asked.followers':
    'Votre liste « Followers » est du {date}, avant que ce compte soit dans votre liste « Suivi(e)s ».',
  'evidence.not-asked.followers.do': 'Relisez-la, ou ouvrez le profil.',
  'evidence.not-asked.following':
    'Votre liste « Suivi(e)s » est du {date}, avant que ce compte soit parmi vos followers.',
  'evidence.not-asked.following.do': 'Relisez-la, ou ouvrez le profil.',
  'evidence.doubt.names-in-export': 'L’export ne connaît que des noms ; un changement de nom aurait le même aspect.',
  'evidence.doubt.names-on-screen': 'L’écran ne montre que des noms ; un changement de nom aurait le même aspect.',
  'evidence.on-screen': 'Lu à l’écran, pas dans les réponses d’Instagram.',
  'evidence.doubt.known-by-name': 'Ce compte n’est connu que par son nom ; un changement de nom aurait le même aspect.',
  'evidence.profile.followers.yes': 'Le profil disait que ce compte vous suit ({date}).',
  'evidence.profile.followers.no': 'Le profil disait que ce compte ne vous suit pas ({date}).',
  'evidence.profile.following.yes': 'Le profil disait que vous suivez ce compte ({date}).',
  'evidence.profile.following.no': 'Le profil disait que vous ne suivez pas ce compte ({date}).',
  'evidence.missed.followers': 'Pas trouvé non plus parmi vos followers après cela ({date}).',
  'evidence.missed.following': 'Pas trouvé non plus dans votre liste « Suivi(e)s » après cela ({date}).',
  'evidence.partial.followers': 'Pas encore vu parmi vos followers. Lus le {date} : {progress}, ce qui ne prouve rien.',
  'evidence.partial.following':
    'Pas encore vu dans votre liste « Suivi(e)s ». Lus le {date} : {progress}, ce qui ne prouve rien.',
  'evidence.partial-export.followers':
    'N’est pas nommé parmi les followers de votre export du {date}, qui ne les contient peut-être pas tous : cela ne prouve donc rien.',
  'evidence.partial-export.following':
    'N’est pas nommé parmi les comptes que vous suivez dans votre export du {date}, qui ne les contient peut-être pas tous : cela ne prouve donc rien.',
  'evidence.unread.followers': 'Vos followers ne sont pas encore connus.',
  'evidence.unread.following': 'Les comptes que vous suivez ne sont pas encore connus.',

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
