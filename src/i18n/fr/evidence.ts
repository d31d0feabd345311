import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Suivi mutuel : vous suivez @{username}, et ce compte vous suit.',
  'verdict.only-i-follow': 'Vous suivez @{username}, qui ne vous suit pas en retour.',
  'verdict.only-i-follow.likely': 'Vous suivez @{username}, qui ne vous suit probablement pas en retour.',
  'verdict.only-they-follow':
    '@{username} vous suit, et vous ne suivez pas en retour. Le faire ou non ne dépend que de vous.',
  'verdict.neither': 'Aucun suivi entre vous et @{username}.',
  'verdict.neither.likely': 'Probablement aucun suivi entre vous et @{username}.',
  'verdict.unknown': 'Balik ne peut pas encore dire s’il y a suivi mutuel entre vous et @{username}.',
  'verdict.too-early': 'Il est trop tôt pour dire si @{username} vous suit en retour.',
  'verdict.too-many-hidden.followers': 'Vous suivez @{username}. On ne sait pas si ce compte vous suit.',
  'verdict.too-many-hidden.following': '@{username} vous suit. On ne sait pas si vous suivez ce compte.',
  'verdict.hidden-or-left': '@{username} est caché, ou a quitté Instagram.',
  'verdict.in-neither': '@{username} n’est dans aucune de vos listes. Seul le profil peut en dire plus.',
  'verdict.certain': 'Certain',
  'verdict.plain': 'D’après le nombre de votre profil, rien n’était caché',
  'verdict.asOf': 'En date du {date} ({ago})',
  'verdict.asOfDay': 'En date du {date}',
  'verdict.noDate': 'Rien ne le tranche encore',
  'verdict.oldPerhaps': 'Cela date peut-être de plus de 90 jours.',
  'verdict.old.do': 'Relisez vos listes, ou importez un nouvel export, pour le renouveler.',
  'verdict.early.now': 'Vous suivez depuis moins de 7 jours. L’absence de suivi en retour ne dit encore rien.',
  'verdict.early.then': 'À la date de votre liste « Followers », vous suiviez depuis moins de 7 jours.',
  'verdict.early.do': 'Pour le savoir, relisez vos followers, ou importez un export plus récent.',
  'verdict.why': 'Comment nous le savons',
  'verdict.known': 'Ce que nous savons',
  'verdict.timeline': 'Chronologie',

  'in.followers': 'Parmi vos followers ({date}).',
  'in.following': 'Dans votre liste « Suivi(e)s » ({date}).',
  'in-between.followers': 'Parmi vos followers (affiché à un moment entre le {from} et le {date}).',
  'in-between.following': 'Dans votre liste « Suivi(e)s » (affiché à un moment entre le {from} et le {date}).',
  'absent.followers': {
    one: 'Absent de votre liste « Followers » ({count} compte), lue le {date} jusqu’au bout.',
    other: 'Absent de vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'absent.following': {
    one: 'Absent de votre liste « Suivi(e)s » ({count} compte), lue le {date} jusqu’au bout.',
    other: 'Absent des {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'unnamed.followers': {
    one: 'Absent de la liste « Followers » ({count} compte) de votre export ({date}).',
    other: 'Absent des {count} followers que nomme votre export ({date}).',
  },
  'unnamed.following': {
    one: 'Absent de la liste « Suivi(e)s » ({count} compte) de votre export ({date}).',
    other: 'Absent des {count} comptes que vous suivez et que nomme votre export ({date}).',
  },
  counted: 'Le profil en comptait exactement autant, avant et après : rien n’était caché.',
  'nothing-hidden': 'D’après le nombre de votre profil, rien n’était caché.',
  'at-most': {
    one: 'Au plus {count} des {n} absents de cette liste est peut-être un compte qu’Instagram cache.',
    other: 'Au plus {count} des {n} absents de cette liste sont peut-être des comptes qu’Instagram cache.',
  },
  'too-many.followers': {
    one: 'Non trouvé dans votre liste « Followers » ({count} compte), lue le {date} jusqu’au bout.',
    other: 'Non trouvé parmi vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'too-many.following': {
    one: 'Non trouvé dans votre liste « Suivi(e)s » ({count} compte), lue le {date} jusqu’au bout.',
    other: 'Non trouvé parmi les {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'up-to': 'Mais jusqu’à {h} des {n} non trouvés sont peut-être des comptes qu’Instagram cache.',
  'any-hidden': 'Mais chacun des {n} non trouvés est peut-être un compte qu’Instagram cache.',
  'hidden-unknown': 'Mais personne ne sait combien de comptes cette liste cache.',
  'hidden-or-left.followers':
    'Absent de vos followers le {date}, et indiqué par Instagram comme désactivé ou supprimé, ce qui ne dit pas s’il vous suit.',
  'hidden-or-left.following':
    'Absent de votre liste « Suivi(e)s » le {date}, et indiqué par Instagram comme désactivé ou supprimé, ce qui ne dit pas si vous le suivez.',
  'in-neither': 'Dans aucune de vos listes ({date}) : seul le profil peut en dire plus.',
  'in-neither.followers':
    'Absent de vos followers le {date}, et vu nulle part ailleurs : seul le profil peut en dire plus.',
  'in-neither.following':
    'Absent de votre liste « Suivi(e)s » le {date}, et vu nulle part ailleurs : seul le profil peut en dire plus.',
  'undated-export.followers':
    'N’est pas nommé parmi les followers d’un export dont le jour n’est pas sûr : ce compte est peut-être venu ou parti avant, ou après.',
  'undated-export.following':
    'N’est pas nommé parmi les comptes que vous suivez d’un export dont le jour n’est pas sûr : vous l’avez peut-être suivi avant, ou après.',
  'not-asked.followers':
    'Votre liste « Followers » est du {date}, avant que ce compte soit dans votre liste « Suivi(e)s ».',
  'not-asked.followers.do': 'Relisez-la, ou ouvrez le profil.',
  'not-asked.following': 'Votre liste « Suivi(e)s » est du {date}, avant que ce compte soit parmi vos followers.',
  'not-asked.following.do': 'Relisez-la, ou ouvrez le profil.',
  'doubt.names-in-export': 'L’export ne connaît que des noms ; un changement de nom aurait le même aspect.',
  'doubt.names-on-screen': 'L’écran ne montre que des noms ; un changement de nom aurait le même aspect.',
  'on-screen': 'Lu à l’écran, pas dans les réponses d’Instagram.',
  'doubt.known-by-name': 'Ce compte n’est connu que par son nom ; un changement de nom aurait le même aspect.',
  'profile.followers.yes': 'Le profil disait que ce compte vous suit ({date}).',
  'profile.followers.no': 'Le profil disait que ce compte ne vous suit pas ({date}).',
  'profile.following.yes': 'Le profil disait que vous suivez ce compte ({date}).',
  'profile.following.no': 'Le profil disait que vous ne suivez pas ce compte ({date}).',
  'missed.followers': 'Pas trouvé non plus parmi vos followers après cela ({date}).',
  'missed.following': 'Pas trouvé non plus dans votre liste « Suivi(e)s » après cela ({date}).',
  'partial.followers': 'Pas encore vu parmi vos followers. Lus le {date} : {progress}, ce qui ne prouve rien.',
  'partial.following':
    'Pas encore vu dans votre liste « Suivi(e)s ». Lus le {date} : {progress}, ce qui ne prouve rien.',
  'partial-export.followers':
    'N’est pas nommé parmi les followers de votre export du {date}, qui ne les contient peut-être pas tous : cela ne prouve donc rien.',
  'partial-export.following':
    'N’est pas nommé parmi les comptes que vous suivez dans votre export du {date}, qui ne les contient peut-être pas tous : cela ne prouve donc rien.',
  'unread.followers': 'Vos followers ne sont pas encore connus.',
  'unread.following': 'Les comptes que vous suivez ne sont pas encore connus.',
};
