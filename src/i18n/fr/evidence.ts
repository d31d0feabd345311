import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'in.followers': 'Parmi vos followers ({date}).',
  'in.following': 'Dans votre liste « Suivi(e)s » ({date}).',
  'in-between.followers': 'Parmi vos followers (affiché à un moment entre le {from} et le {date}).',
  'in-between.following': 'Dans votre liste « Suivi(e)s » (affiché à un moment entre le {from} et le {date}).',
  'absent.followers': {
    one: 'N’est pas votre {count} follower, lu le {date} jusqu’au bout.',
    other: 'Absent de vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'absent.following': {
    one: 'N’est pas le {count} compte que vous suivez, lu le {date} jusqu’au bout.',
    other: 'Absent des {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'unnamed.followers': {
    one: 'N’est pas le {count} follower que nomme votre export ({date}).',
    other: 'Absent des {count} followers que nomme votre export ({date}).',
  },
  'unnamed.following': {
    one: 'N’est pas le {count} compte que vous suivez et que nomme votre export ({date}).',
    other: 'Absent des {count} comptes que vous suivez et que nomme votre export ({date}).',
  },
  counted: 'Le profil en comptait exactement autant, avant et après : rien n’était caché.',
  'nothing-hidden': 'D’après le nombre de votre profil, rien n’était caché.',
  'at-most': {
    one: 'Au plus {count} des {n} absents de cette liste est peut-être un compte qu’Instagram cache.',
    other: 'Au plus {count} des {n} absents de cette liste sont peut-être des comptes qu’Instagram cache.',
  },
  'too-many.followers': {
    one: 'N’est pas votre {count} follower, lu le {date} jusqu’au bout.',
    other: 'Introuvable parmi vos {count} followers, lus le {date} jusqu’au bout.',
  },
  'too-many.following': {
    one: 'N’est pas le {count} compte que vous suivez, lu le {date} jusqu’au bout.',
    other: 'Introuvable parmi les {count} comptes que vous suivez, lus le {date} jusqu’au bout.',
  },
  'up-to': 'Mais jusqu’à {h} des {n} introuvables sont peut-être des comptes qu’Instagram cache.',
  'any-hidden': 'Mais chacun des {n} introuvables est peut-être un compte qu’Instagram cache.',
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
