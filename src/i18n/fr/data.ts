import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

export const data: TranslationOf<typeof english> = {
  title: 'Données',
  remembers: 'Ce qui est enregistré ici',
  'remembers.since': 'Depuis',
  'remembers.snapshots': 'Instantanés, chacun d’une liste',
  'remembers.imports': 'Exports importés',
  'remembers.nothing':
    'Rien n’est encore enregistré. Ce que vous lisez reste dans ce navigateur ; vous verrez ici combien cela fait et pourrez le supprimer.',
  'remembers.viewers': 'Vos comptes',
  'remembers.people': 'Personnes',
  'remembers.space': 'Espace utilisé',
  delete: 'Tout supprimer',
  'delete.text':
    'Retire de cet appareil toutes les personnes, tous les instantanés et toutes les notes de tous vos comptes.',
  'delete.ask': 'Tout supprimer ?',
  'delete.final':
    'C’est définitif et ne peut pas être annulé. Faites d’abord une sauvegarde si vous pensez en avoir encore besoin.',
  'delete.backup': 'Sauvegarder d’abord',
  'delete.yes': 'Tout supprimer définitivement',
  'delete.no': 'Ne pas supprimer',
  'delete.done': 'Tout est supprimé.',
  'delete.failed': 'La suppression n’a pas réussi. Fermez les autres fenêtres de Balik et réessayez.',
  trouble: 'Dépannage',
  'trouble.none': 'Si une liste n’est pas comptée pendant que vous faites défiler, rechargez l’onglet Instagram.',
  'trouble.times': { one: '{count} fois', other: '{count} fois' },
  'trouble.technical': 'Détails techniques',
  about: 'Les promesses de Balik',
  'about.passive': 'Passif : Balik n’envoie rien à Instagram, ne suit personne et n’arrête de suivre personne.',
  'about.truthful': 'Honnête : une liste qui n’a pas été lue jusqu’au bout n’accuse personne.',
  'about.private': 'Privé : tout reste sur cet appareil.',
  'about.gentle': 'Doux : Balik dit ce qui est et vous laisse le choix.',
  'about.not': 'Balik n’est ni fait ni approuvé par Instagram ou Meta.',
  'about.welcome': 'Revoir la page de bienvenue',
  'new.title': 'Nouveautés de Balik {version}',
  'new.read': 'Compris',

  'trouble.rate-limited': 'Instagram a demandé une pause.',
  'trouble.rate-limited.do':
    'Laissez reposer vos listes un jour, puis poursuivez la lecture. Ce qui a été lu est enregistré.',
  'trouble.logged-out': 'Instagram a répondu comme si personne n’était connecté.',
  'trouble.logged-out.do': 'Reconnectez-vous sur instagram.com, puis ouvrez la liste encore une fois.',
  'trouble.checkpoint': 'Instagram veut que vous confirmiez que c’est bien vous.',
  'trouble.checkpoint.do': 'Suivez les étapes d’Instagram, puis ouvrez à nouveau la liste.',
  'trouble.action-blocked': 'Instagram a arrêté une action et vous demande de réessayer plus tard.',
  'trouble.action-blocked.do': 'Ne commencez ni n’arrêtez de suivre personne pendant trois jours.',
  'trouble.private': 'La liste est privée.',
  'trouble.private.do': 'Seules les personnes qui suivent ce compte peuvent ouvrir ses listes. Tout va bien.',
  'trouble.withheld': 'Instagram a donné une liste vide ou l’a refusée, alors que le profil compte davantage.',
  'trouble.withheld.do':
    'Elle est retenue pour le moment. Réessayez un autre jour ; Balik ne prend pas cela pour « personne ».',
  'trouble.profile-refused': 'Instagram n’a pas répondu au sujet d’un profil.',
  'trouble.profile-refused.do':
    'Les listes ne sont pas touchées : poursuivez la lecture. Si cela arrive souvent, ouvrez moins de profils pendant un jour.',
  'trouble.action-refused': 'Instagram n’a pas exécuté un début ou un arrêt de suivi.',
  'trouble.action-refused.do':
    'Ne commencez ni n’arrêtez de suivre personne pendant un jour. Les listes ne sont pas touchées.',
  'trouble.profile-unreadable': 'Une réponse sur un profil n’a pas pu être lue, elle a donc été laissée de côté.',
  'trouble.profile-unreadable.do':
    'Ouvrez à nouveau le profil. Si cela se répète, Instagram a peut-être changé : voyez s’il existe une mise à jour de Balik.',
  'trouble.action-unreadable': 'La réponse à un début ou à un arrêt de suivi n’a pas pu être lue.',
  'trouble.action-unreadable.do':
    'Rien à faire : Balik ne l’a simplement pas vu. Le profil ou la prochaine lecture le montrera.',
  'trouble.aside-unreadable':
    'Une réponse qu’Instagram donne à côté de vos listes n’a pas pu être lue, elle a donc été laissée de côté.',
  'trouble.aside-unreadable.do': 'Rien à faire : vos listes sont lues sans elle.',
  'trouble.rows': 'Des lignes d’une liste sont arrivées sans le numéro qui dit à qui elles sont.',
  'trouble.rows.do':
    'Rien à faire : seules ces lignes ont été laissées de côté, et elles comptent parmi les comptes peut-être cachés.',
  'trouble.too-much':
    'Une réponse était bien plus grande que n’importe quelle page de liste, elle a donc été laissée de côté.',
  'trouble.too-much.do': 'Si une autre extension est active sur Instagram, désactivez-la et ouvrez à nouveau la liste.',
  'trouble.viewer': 'La page ne disait pas clairement qui est connecté.',
  'trouble.viewer.do': 'Rechargez l’onglet Instagram. Rien n’a été enregistré depuis cette page.',
  'trouble.unreadable': 'Une réponse n’a pas pu être lue, elle a donc été laissée de côté.',
  'trouble.unreadable.do':
    'Rechargez l’onglet et ouvrez à nouveau la liste. Si cela se répète, Instagram a peut-être changé : voyez s’il existe une mise à jour de Balik.',
};
