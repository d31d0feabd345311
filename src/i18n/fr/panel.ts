import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** French; key by key the same as the English source. A date may end with a dot of its own, so none ends a sentence. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'Aller au contenu',
  'app.views': 'Vues',
  'app.loading': 'Ouverture de vos données…',
  'app.failed': 'Cette vue ne peut pas s’afficher',
  'app.failed.text': 'Aucune de vos données n’est perdue, et les autres vues fonctionnent. Réessayez.',
  'app.again': 'Réessayer',
  'nav.now': 'Maintenant',
  'nav.people': 'Personnes',
  'nav.history': 'Historique',
  'nav.insights': 'Analyses',
  'nav.manners': 'Savoir-vivre',
  'nav.data': 'Données',
  'nav.settings': 'Réglages',
  'menu.more': 'Plus',
  'menu.more.masked': 'Plus, des noms inventés sont affichés',
  'menu.print': 'Imprimer',
  'menu.mask': 'Masquer les vrais noms',
  'menu.mask.until': 'jusqu’à la fermeture du navigateur',
  paused: '« Lire avec vous » est désactivé : Balik n’enregistre rien de nouveau.',
  'viewer.label': 'Votre compte',
  'viewer.unnamed': 'Compte {id}',
  close: 'Fermer',
  picture: 'Enregistrer en image',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Pas encore connu',
  'status.not-found': 'Non trouvé',
  'status.too-early': 'Trop tôt pour le dire',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Tout le monde',

  'reading.followers': 'Followers',
  'reading.following': 'Suivi(e)s',
  'reading.ownerFollowers': 'Followers de @{owner}',
  'reading.ownerFollowing': 'Qui @{owner} suit',
  'reading.ofExpected': '{seen} sur {expected}',
  'reading.ofUnknown': '{seen} jusqu’ici',
  'reading.named': '{seen} dans votre export',
  'reading.window': 'Ne contient que les suivis du {from} au {to} inclus.',
  'reading.window.possible':
    'Le {from} est la date de son plus ancien suivi. Si vous n’avez pas demandé « Depuis le début », de plus anciens manquent.',
  'reading.window.unknown': 'Rien n’y montre quelles dates il couvre, certains manquent donc peut-être.',
  'reading.window.empty':
    'Cet export n’a personne dans cette liste. Si vous n’avez pas demandé « Depuis le début », certains manquent peut-être.',
  'reading.window.alone': 'L’autre liste n’est pas dans cet export, donc rien ne montre si celle-ci est complète.',
  'reading.window.parts': 'Une partie manque ou n’a pas pu être lue.',
  'reading.whole': 'Lu jusqu’au bout',
  'reading.partial': 'Pas jusqu’au bout',
  'reading.incomplete': 'Lu, mais incomplet',
  'export.complete': 'De votre export, complet',
  'export.partial': 'De votre export, incomplet',
  'export.unsure': 'De votre export, peut-être incomplet',
  'reading.unidentified': 'Ouvert, mais personne n’a pu être identifié',
  'reading.withheld': 'Ouvert, mais personne n’a été affiché',
  'reading.live': 'Lecture en cours avec vous',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} ou plus tard',
  'reading.notShown': { one: '{count} non affiché', other: '{count} non affichés' },
  'reading.hidden': {
    one: 'Le profil compte {count} compte de plus que la liste n’en a montré. Instagram en cache certains, souvent parce qu’ils sont désactivés.',
    other:
      'Le profil compte {count} comptes de plus que la liste n’en a montré. Instagram en cache certains, souvent parce qu’ils sont désactivés.',
  },
  'reading.lastWhole.export': {
    one: 'Complet dans l’export du {date}, avec {count} compte.',
    other: 'Complet dans l’export du {date}, avec {count} comptes.',
  },
  'reading.lastWhole': {
    one: 'Lu jusqu’au bout pour la dernière fois le {date}, avec {count} compte.',
    other: 'Lu jusqu’au bout pour la dernière fois le {date}, avec {count} comptes.',
  },
  'advice.capped.own':
    'Instagram n’affiche qu’une partie de cette liste. Votre export Instagram la contient en entier.',
  'advice.capped.other': 'Instagram n’affiche qu’une partie de cette liste. Le reste demeure inconnu.',
  'advice.started-mid-list': 'La liste était déjà ouverte. Fermez-la, rouvrez-la et faites défiler depuis le haut.',
  'advice.not-finished': 'Continuez à faire défiler jusqu’au bout de la liste.',
  'advice.not-finished.later': 'Rouvrez la liste et faites défiler jusqu’au bout.',
  'advice.count-unknown':
    'Vous avez atteint le bout, mais on ne sait pas quelle longueur la liste devrait avoir. Ouvrez le profil une fois, pour que son nombre s’affiche.',
  'advice.count-unknown.rest':
    'Vous avez atteint le bout, mais on ne sait pas quelle longueur la liste devrait avoir. Le nombre du profil le dira, une fois sa pause terminée.',
  'advice.too-few-seen': 'Fermez la liste, rouvrez-la et faites défiler à nouveau pour trouver le reste.',
  'advice.count-disagrees': 'L’écart avec votre lecture précédente est grand. Lisez la liste encore une fois.',
  'advice.date-window': 'L’export ne couvre que certaines dates. Demandez « Depuis le début » à Instagram.',
  'advice.other-list-missing':
    'L’autre liste n’est pas dans cet export. Instagram omet une liste vide ; si la vôtre ne l’est pas, choisissez le ZIP entier, ou lisez la liste sur instagram.com.',
  'advice.parts-missing':
    'Une partie de l’export manque. Choisissez tous ses fichiers ensemble, ou redemandez l’export.',
  'advice.stalled.own':
    'Deux essais ne sont pas allés plus loin. Instagram n’affiche peut-être qu’une partie de la liste : importez votre export Instagram, ou ouvrez les profils qui vous importent.',
  'advice.stalled.other':
    'Deux essais ne sont pas allés plus loin. Instagram n’affiche peut-être qu’une partie de la liste.',
  'rest.lists': 'Instagram a demandé une pause. Laissez reposer vos listes jusqu’au {date} ; rien ne se perd.',

  'now.title': 'Maintenant',
  'answer.nothing': 'pas encore connu',
  'answer.soFar': 'd’après ce qui est connu',
  'now.lists': 'Vos listes',
  'now.otherLists': 'Autres listes que vous avez ouvertes',
  'now.next': 'Prochaine étape',
  'now.next.capped.followers':
    'Instagram n’affiche qu’une partie de vos followers. Votre export Instagram les contient tous.',
  'now.next.capped.following':
    'Instagram n’affiche qu’une partie des comptes que vous suivez. Votre export Instagram les contient tous.',
  'now.next.capped.both':
    'Instagram n’affiche qu’une partie de vos deux listes. Votre export Instagram les contient en entier.',
  'now.next.stalled.followers':
    'Deux essais avec vos followers ne sont pas allés plus loin. Faire défiler encore n’aidera probablement pas. Votre export Instagram les contient tous.',
  'now.next.stalled.following':
    'Deux essais avec les comptes que vous suivez ne sont pas allés plus loin. Faire défiler encore n’aidera probablement pas. Votre export Instagram les contient tous.',
  'now.next.stalled.both':
    'Deux essais avec chacune de vos listes ne sont pas allés plus loin. Faire défiler encore n’aidera probablement pas. Votre export Instagram les contient en entier.',
  'now.next.byProfile': 'Pour une seule personne, ouvrir son profil le dit.',
  'now.next.withheld':
    'Instagram a donné une liste vide ou l’a refusée. Ouvrez votre propre profil : s’il compte 0, rouvrez-y la liste ; s’il compte davantage, la liste est retenue pour le moment. Réessayez un autre jour, ou importez votre export Instagram.',
  'now.next.withheld.followers':
    'Instagram n’a montré personne, alors que votre profil compte {count} followers : la liste est retenue pour le moment. Réessayez un autre jour, ou importez votre export Instagram.',
  'now.next.withheld.following':
    'Instagram n’a montré personne, alors que d’après votre profil vous suivez {count} comptes : la liste est retenue pour le moment. Réessayez un autre jour, ou importez votre export Instagram.',
  'now.next.withheld.least': 'au moins {count}',
  'now.next.withheld.none.followers':
    'Instagram a donné une liste vide, et votre profil compte 0 follower. Rouvrez cette liste sur votre profil ; elle sera alors lue.',
  'now.next.withheld.none.following':
    'Instagram a donné une liste vide, et d’après votre profil vous suivez 0 compte. Rouvrez cette liste sur votre profil ; elle sera alors lue.',
  'now.next.unidentified.followers':
    'Vos followers sont arrivés, mais personne dans la liste n’a pu être identifié : il manquait à la réponse d’Instagram ce qui distingue les comptes. Personne n’est jugé d’après elle. Réessayez un autre jour, ou importez votre export Instagram.',
  'now.next.unidentified.following':
    'Les comptes que vous suivez sont arrivés, mais personne dans la liste n’a pu être identifié : il manquait à la réponse d’Instagram ce qui distingue les comptes. Personne n’est jugé d’après elle. Réessayez un autre jour, ou importez votre export Instagram.',
  'now.next.rest': 'Pour le moment, il n’y a rien à faire sur Instagram.',
  'now.next.empty':
    'Vos deux listes sont vides, il n’y a donc encore personne à comparer. Dès que vous suivez quelqu’un, ou que quelqu’un vous suit, rouvrez les deux listes.',
  'now.next.again': 'Dernière lecture de vos listes : {ago}. Relisez-les quand vous voulez.',
  'now.next.again.export': 'Importez un nouvel export, ou ouvrez vos listes, quand vous voulez.',
  'now.next.export.possible':
    'Votre export ne couvre peut-être que certaines dates, donc il n’est dit de personne « ne suit pas en retour ». Avez-vous choisi « Depuis le début » en le demandant à Instagram ? Alors importez encore une fois le même fichier, et cochez-le à ce moment-là. Sinon, demandez-en un nouveau.',
  'now.next.export.window':
    'Votre export ne couvre que certaines dates, donc il n’est dit de personne « ne suit pas en retour ». Demandez-en un nouveau à Instagram.',
  'now.next.export.parts':
    'Une partie de votre export manque ou n’a pas pu être lue. Importez tous ses fichiers ensemble, ou le ZIP entier. Si cela n’aide pas, demandez-en un nouveau à Instagram.',
  'now.next.export.alone.followers':
    'Votre export n’a pas de liste « Suivi(e)s » : soit Instagram l’a omise, comme il le fait d’une liste vide, soit son fichier n’était pas parmi ceux que vous avez choisis. Si elle n’est pas vide, importez le ZIP entier, ou demandez un nouvel export.',
  'now.next.export.alone.following':
    'Votre export n’a pas de liste « Followers » : soit Instagram l’a omise, comme il le fait d’une liste vide, soit son fichier n’était pas parmi ceux que vous avez choisis. Si elle n’est pas vide, importez le ZIP entier, ou demandez un nouvel export.',
  'now.next.export.alone.both':
    'Vos listes viennent de deux exports, chacun avec une seule liste, donc rien ne montre si elles sont complètes. Importez un export avec les deux listes.',
  'now.next.export.steps':
    'Pour le demander à Instagram : « Exporter vos informations », « Créer une exportation », puis « Followers et suivi(e)s », période « Depuis le début », format JSON.',
  'now.next.export.read': 'Ou ouvrez vos listes sur Instagram et faites défiler jusqu’au bout.',
  'now.next.access': 'Autorisez d’abord à nouveau Balik sur instagram.com, ci-dessus. Il pourra alors lire avec vous.',
  'now.next.done': 'Les deux listes sont complètes.',
  'check.title': 'Découvrez qui suit en retour',
  'check.lead': 'Parcourez une fois vos deux listes. Balik lit avec vous.',
  'check.todo': 'À faire',
  'check.done': 'Fait',
  'check.here': 'Vous y êtes',
  'check.last': 'À la fin',
  'check.accounts': { one: '{count} compte', other: '{count} comptes' },
  'check.profile': 'Votre profil',
  'check.profile.open': 'Ouvrez votre profil',
  'check.profile.find': 'Ouvrez-y votre propre profil.',
  'check.profile.findHere': 'Ouvrez votre propre profil sur cette page : vos listes s’ouvrent à partir de là.',
  'check.profile.ofOther': 'Si @{username} vous suit en retour, ce sont vos propres listes qui le disent.',
  'check.followers.here': 'Ouvrez « followers » sur cette page et faites défiler jusqu’au bout.',
  'check.followers.there': 'Sur votre profil, ouvrez « followers » et faites défiler jusqu’au bout.',
  'check.following.here': 'Ouvrez « suivi(e)s » sur cette page et faites défiler jusqu’au bout.',
  'check.following.there': 'Sur votre profil, ouvrez « suivi(e)s » et faites défiler jusqu’au bout.',
  'check.again': 'Votre profil, pour vérifier',
  'check.again.why': 'Après les deux listes : si les nombres sont les mêmes, la réponse est plus sûre.',
  'check.again.done': 'Ce qu’il compte après les deux listes fait maintenant partie de la réponse.',
  'check.again.certain': 'Il en compte exactement autant qu’il en a été lu : toute la réponse est maintenant certaine.',
  'check.pace': 'Le temps restant s’affiche dès que vous commencez.',
  'estimate.short': 'moins d’une minute',
  'estimate.about': 'environ {length}',
  'estimate.rest': 'encore {time}',
  'estimate.all': '{time} à votre rythme',
  'now.seePeople': 'Voir qui suit en retour',
  'now.seeLists': 'Voir qui est dans vos listes',
  'now.import': 'Importer votre export Instagram',
  'now.import.newer': 'Importer un export plus récent',
  'now.openInstagram': 'Ouvrir instagram.com',
  'now.ownProfile.do': 'Ouvrez ici « followers » ou « suivi(e)s », et Balik lit avec vous.',
  'now.unmet': '@{username} n’est pas dans vos listes.',
  'now.viewerUnknown':
    'Balik ne peut pas dire quel compte est connecté sur cette page, donc il n’en enregistre rien. Rechargez la page, ou connectez-vous.',
  'now.viewerConflict':
    'Cette page indique deux comptes différents comme connectés. Balik n’enregistre rien tant qu’ils ne concordent pas. Rechargez la page.',
  'now.loggedOut': 'Personne n’est connecté sur cette page. Dès que vous le serez, Balik pourra lire avec vous.',
  'now.logIn': 'Se connecter à Instagram',
  'now.onScreen':
    'Depuis le {date}, Balik lit vos listes à l’écran, parce qu’il ne peut plus lire les réponses d’Instagram comme avant. Faites défiler jusqu’au bout comme d’habitude. Rien de ce qui repose sur l’écran n’est dit certain.',
  'now.otherViewer':
    'Cette page est ouverte en tant que @{username}. Ce que vous voyez ici appartient à un autre de vos comptes.',
  'announce.progress': '{list} : {progress}',
  'announce.whole': {
    one: '{list} : lu jusqu’au bout, {count} compte',
    other: '{list} : lu jusqu’au bout, {count} comptes',
  },

  'people.statuses': 'Statut du suivi en retour',
  'people.toNotFound': 'Voir qui n’a pas été trouvé',
  'people.toNow': 'Voir quoi faire ensuite',
  'person.verified': 'Vérifié',
  'person.private': 'Privé',
  'person.open': 'Ouvrir @{username} sur instagram.com',
  'person.newTab': 's’ouvre dans un nouvel onglet',
  'person.firstSeen': 'Vu pour la première fois le {date}',
  'person.alsoKnown': 'Noms antérieurs : {names}',

  ...verdict,
};
