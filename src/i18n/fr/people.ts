import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
  title: 'Personnes',
  search: 'Rechercher par nom d’utilisateur ou nom',
  'search.short': 'Rechercher',
  sort: 'Trier',
  'sort.recent': 'Vus récemment d’abord',
  'sort.username': 'Nom d’utilisateur A–Z',
  'sort.name': 'Nom complet A–Z',
  filters: 'Filtres',
  filtersOn: { one: 'Filtres, {count} actif', other: 'Filtres, {count} actifs' },
  'filter.verified': 'Vérifié',
  'filter.private': 'Privé',
  'filter.certainty': 'Certitude',
  any: 'Tous',
  yes: 'Oui',
  no: 'Non',
  clear: 'Effacer la recherche et les filtres',
  many: 'Sélectionner plusieurs',
  shown: { one: '{count} personne', other: '{count} personnes' },
  shownOf: { one: '{count} sur {all} affiché', other: '{count} sur {all} affichés' },
  asOf: 'en date du {date}',
  indexing: 'Chargement des noms : {share}',
  'partial.followers': 'Followers lus : {progress}.',
  'partial.following': 'Comptes suivis lus : {progress}.',
  'cut.followers': 'Instagram n’affiche qu’une partie de vos followers : {progress}.',
  'cut.following': 'Instagram n’affiche qu’une partie des comptes que vous suivez : {progress}.',
  'cut.both': 'Instagram n’affiche qu’une partie de vos listes : followers, {followers} ; suivis, {following}.',
  'cut.export': 'Votre export Instagram les contient tous.',
  'ended.followers':
    'Vos followers ont été lus jusqu’au bout, et pourtant Instagram n’en a affiché que {progress}. Qui manque est peut-être parmi ceux qu’il cache.',
  'ended.following':
    'Les comptes que vous suivez ont été lus jusqu’au bout, et pourtant Instagram n’en a affiché que {progress}. Qui manque est peut-être parmi ceux qu’il cache.',
  'uncounted.followers':
    'Vos followers ont été lus jusqu’au bout, {progress}, mais combien il devrait y en avoir n’est pas sûr. Qui manque est peut-être parmi ceux qu’Instagram cache.',
  'uncounted.following':
    'Les comptes que vous suivez ont été lus jusqu’au bout, {progress}, mais combien il devrait y en avoir n’est pas sûr. Qui manque est peut-être parmi ceux qu’Instagram cache.',
  'export.followers':
    'C’est par votre export du {date} que vos followers sont connus. {window} Personne n’est donc rangé sous « Ne suivent pas en retour ».',
  'export.following':
    'C’est par votre export du {date} que les comptes que vous suivez sont connus. {window} Personne n’est donc rangé sous « Vous ne suivez pas en retour ».',
  'unread.followers': 'Vos followers ne sont pas encore connus.',
  'unread.following': 'Les comptes que vous suivez ne sont pas encore connus.',
  'explain.unknown':
    'Ces personnes sont dans l’une de vos listes, et l’autre n’est pas connue au complet. Balik n’accuse personne sur la foi d’une moitié de liste.',
  'empty.title': 'Personne ici',
  'empty.mutual': 'On ne sait encore d’aucun compte que vous suivez qu’il vous suit en retour.',
  'empty.only-i-follow': 'On ne sait d’aucun compte que vous suivez qu’il ne vous suit pas en retour.',
  'empty.only-they-follow': 'On ne connaît aucun compte qui vous suive sans que vous suiviez en retour.',
  'empty.unknown': 'Balik le sait de tout le monde dans vos listes.',
  'empty.not-found':
    'Ceci est pour les personnes absentes d’une liste complète, mais qu’Instagram cache peut-être. Il n’y en a pas en ce moment.',
  'empty.too-early': 'Vous ne suivez personne depuis aussi peu de temps.',
  'empty.list': 'Personne de cette liste n’est ici.',
  'empty.search': 'Personne dans cette liste ne correspond à votre recherche et à vos filtres.',
  'empty.unread':
    'Ouvrez vos followers sur instagram.com et faites défiler jusqu’au bout ; puis les comptes que vous suivez.',
  'empty.unfound.title': 'Personne ne peut encore être nommé',
  'empty.unfound': {
    one: '{count} n’a pas été trouvé parmi vos followers, mais Instagram en cache peut-être trop pour dire qui ne suit pas en retour.',
    other:
      '{count} n’ont pas été trouvés parmi vos followers, mais Instagram en cache peut-être trop pour dire qui ne suit pas en retour.',
  },
  'unfound.between': 'Donc {between} d’entre eux ne vous suivent pas en retour.',
  most: 'Les {count} premiers sont affichés. La recherche trouve tous les autres.',
  'import.newer': 'En importer un plus récent',

  'sort.dated': 'Avec les dates de votre export Instagram',
  'sort.followed-first': 'Vous suivez depuis longtemps',
  'sort.followed-last': 'Vous suivez depuis peu',
  'sort.followed-me': 'Vous suit depuis peu',
  'sort.interacted': 'Dernière interaction',

  'fact.following': 'suivi depuis le {date}',
  'fact.followers': 'vous suit depuis le {date}',
  'fact.interacted': 'interaction le {date}',
  'fact.not-interacted': 'aucune interaction connue',
  'fact.first-seen': 'vu dès le {date}',
  'fact.listed': 'depuis le {date}',
  'usual.first-seen': 'Vus pour la première fois le {date}, sauf indication contraire sur la ligne.',
  'usual.all': 'Tous vus pour la première fois : {date}.',
  'column.name': 'Nom',
  'column.since': 'Depuis',
  'column.following': 'Vous suivez depuis',
  'column.followers': 'Vous suit depuis',
  'column.interacted': 'Dernière interaction',
  'column.listed': 'Dans la liste depuis',
  'column.notes': 'Raison et étiquettes',
  'column.actions': 'Actions',

  'row.hide': 'Masquer @{username} de cette liste',
  'row.note': 'Note sur @{username}',
  'row.noted': 'Note sur @{username} : {notes}',
  'row.hasNote': 'avec une note',

  menu: 'Plus pour cette liste',
  'menu.export': 'Exporter cette liste',
  'menu.copy': 'Copier les noms d’utilisateur',
  'done.exporting': 'Écriture du fichier…',
  'done.exported': {
    one: '{count} personne enregistrée en CSV.',
    other: '{count} personnes enregistrées en CSV.',
  },
  'done.copied': { one: '{count} nom d’utilisateur copié.', other: '{count} noms d’utilisateur copiés.' },
  'done.failed': 'Le fichier n’a pas pu être enregistré. Réessayez.',
  'done.notCopied': 'La copie n’a pas réussi. Réessayez.',

  early: { one: 'Suivi depuis moins de 7 jours ({count})', other: 'Suivis depuis moins de 7 jours ({count})' },
  'early.all': 'Voir les {count}',

  'print.head': '{list} de @{viewer}, {date}',
  'print.most': 'Les {count} premiers sur {all}.',
  'print.sight': 'Seulement ce qui est visible, sur {all}.',
};
