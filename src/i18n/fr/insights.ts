import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

export const insights: TranslationOf<typeof english> = {
  title: 'Analyses',
  'empty.title': 'Rien à compter pour l’instant',
  'empty.text': 'Lisez vos deux listes une fois jusqu’au bout, ou importez votre export Instagram.',
  'empty.toNow': 'Voir quoi faire ensuite',
  gathering: 'Examen de vos listes…',
  'gathering.told': 'Examen de vos listes : {told} sur {count} comptes nouveaux ou introuvables désormais',

  restsOn: { one: 'sur {count} compte', other: 'sur {count} comptes' },
  medianOf: { one: 'médiane de {count} compte', other: 'médiane de {count} comptes' },
  unknown: 'pas encore connu',
  tooFew: '{part} sur {count}, trop peu pour un taux',
  how: 'Comment c’est compté',

  notYet: 'Pas encore assez de données pour : {parts}',

  rate: 'Qui suit en retour',
  'rate.restsOn': { one: 'sur {count} compte que vous suivez', other: 'sur {count} comptes que vous suivez' },
  'rate.text': 'Parmi les comptes que vous suivez, cette part vous suit. Sans ceux que vous avez masqués de la liste.',
  'rate.lately': {
    one: 'Non compté : {count} que vous avez suivi dans les 7 jours précédents, même s’il vous suit déjà en retour. Il est trop tôt pour le dire.',
    other:
      'Non comptés : {count} que vous avez suivis dans les 7 jours précédents, même ceux qui vous suivent déjà en retour. Il est trop tôt pour le dire.',
  },
  'rate.bound': {
    one: 'Sur les {n} autres, au plus {count} suit peut-être tout de même en retour : Instagram ne montre pas tous les comptes.',
    other:
      'Sur les {n} autres, au plus {count} suivent peut-être tout de même en retour : Instagram ne montre pas tous les comptes.',
  },
  'rate.onlyEarly': 'Vous suiviez tout le monde depuis moins de 7 jours : trop tôt pour le dire.',
  lately: { one: 'sans {count} suivi depuis peu', other: 'sans {count} suivis depuis peu' },
  withoutHidden: { one: 'sans {count} que vous avez masqué', other: 'sans {count} que vous avez masqués' },
  'rate.missing': 'Connu dès que les deux listes sont complètes.',
  'rate.missing.followers': 'Connu dès que votre liste « Followers » est complète, elle aussi.',
  'rate.missing.following': 'Connu dès que votre liste « Suivi(e)s » est complète, elle aussi.',
  'rate.hidden':
    'Les deux listes sont complètes, mais Instagram cache peut-être trop de comptes pour dire qui ne suit pas en retour.',
  'rate.nobody': 'Il n’y a encore personne à compter.',
  'rate.chart': 'La part qui suit en retour, au fil du temps',
  'rate.few': 'Au fil du temps : à partir du deuxième jour où les deux listes sont complètes.',

  toImport: 'Importer votre export Instagram',

  time: 'Combien de temps prend un suivi en retour',
  'time.text':
    'Seulement là où les jours des deux suivis sont connus : par un export, votre propre clic, ou des lectures à des jours voisins. Qui n’a pas suivi en retour n’est pas compté.',
  'time.theirs': 'Le temps qu’on a mis',
  'time.yours': 'Le temps que vous avez mis',
  'time.missing': 'Connu de personne pour l’instant. Votre export Instagram apporte les dates.',
  'time.missing.dated':
    'Connu de personne pour l’instant. Il faut des personnes dont les deux jours sont connus : celui où vous avez suivi, et celui où elles l’ont fait.',
  'time.chart.theirs': 'Le temps qu’on a mis, en nombre de comptes',
  'time.chart.yours': 'Le temps que vous avez mis, en nombre de comptes',
  'time.upTo': 'jusqu’à {length}',
  'time.longer': 'plus longtemps',

  retention: 'Si les nouveaux followers restent',
  'retention.text':
    'Parmi les followers nouveaux dans une liste complète, cette part y était encore tant de jours plus tard. Est nouveau qui n’était pas dans la liste d’avant, ou venait d’arriver selon les dates d’un export. Sans ceux qui ont quitté Instagram.',
  'retention.missing':
    'Il faut deux listes complètes de vos followers, à environ 7, 30 ou 90 jours d’écart : lues jusqu’au bout, ou issues d’exports. Une liste antérieure, ou les dates d’un export, montrent qui est nouveau.',
  'retention.chart': 'Part des nouveaux followers encore là',
  'retention.told': {
    one: 'encore là après {days} jours, sur {count} compte',
    other: 'encore là après {days} jours, sur {count} comptes',
  },
  'retention.days': { one: '{count} jour', other: '{count} jours' },

  quality: 'Followers avec qui vous interagissez',
  'quality.text':
    'Entre le {from} et le {to}, vous avez interagi avec cette part de vos followers. Ce qu’ils ont fait pour vous n’est dans aucun export, et les discussions qui ne disent pas à qui elles sont ne comptent pas.',
  'quality.missing':
    'Connu dès que vous importez un export qui contient vos mentions J’aime, commentaires ou messages, et que vous les y cochez.',
  'quality.chart': 'Part des followers par genre d’interaction',
  'kind.like': 'J’aime',
  'kind.comment': 'Commentaires',
  'kind.story': 'Stories',
  'kind.share': 'Partages',
  'kind.save': 'Enregistrements',
  'kind.direct-message': 'Messages',

  conversion: 'Prospects devenus clients',
  'conversion.text': 'D’après vos propres étiquettes, même retirées depuis.',
  'conversion.missing': 'Connu dès que vous donnez à quelqu’un l’étiquette « Prospect ».',
  'conversion.time': 'Temps médian : {length}',

  by: 'Par raison, étiquette et mois',
  months: 'Mois par mois',
  noted: 'Par raison et étiquette',
  'by.choose': 'Grouper par',
  'by.reason': 'Raison',
  'by.tag': 'Étiquette',
  'by.month': 'Mois',
  'by.text.reason': 'Chaque compte que vous suivez ou qui vous suit est dans exactement une ligne.',
  'by.text.tag': 'Un compte avec plusieurs étiquettes est dans plusieurs lignes.',
  'by.text.month': 'Les mois sans liste complète sont laissés de côté.',
  'by.lately':
    '« Suivis depuis peu » : depuis moins de 7 jours à la date de votre liste « Followers », donc sans avoir encore eu leur chance. Ils n’entrent dans aucune part, même ceux qui suivent déjà en retour.',
  'by.none.month': 'Par mois : à partir de la deuxième liste complète de vos followers.',
  'by.none.noted': 'Aucune raison ni étiquette n’est encore donnée. Ajoutez-en avec ✎ dans Personnes.',
  'by.part': 'Groupe',
  'by.size': { one: '{count} compte', other: '{count} comptes' },
  'by.followersAtEnd': { one: '{count} follower', other: '{count} followers' },
  'by.rate': 'Suivent en retour',
  'by.time': 'Temps médian',
  'by.stay': 'Encore là après 30 jours',
  'by.stay.early': 'trop tôt pour le dire',
  'by.touch': 'Vous interagissez',
  'by.conversion': 'Devenus clients',
  'by.gained': 'Nouveaux ou de retour',
  'by.lost': 'Introuvables désormais',
  'by.missedOnce': {
    one: 'Non compté comme absent ni de retour : {count} absent d’une liste et présent de nouveau dans la suivante.',
    other:
      'Non comptés comme absents ni de retour : {count} absents d’une liste et présents de nouveau dans la suivante.',
  },
  'by.missedLast': {
    one: 'Non compté comme absent : {count} qui manquait dans la liste du {date} et figure de nouveau dans la suivante.',
    other:
      'Non comptés comme absents : {count} qui manquaient dans la liste du {date} et figurent de nouveau dans la suivante.',
  },
  'by.shownAgain': {
    one: 'Non compté comme de retour : {count} qui ne manquait que dans la liste du {date}.',
    other: 'Non comptés comme de retour : {count} qui ne manquaient que dans la liste du {date}.',
  },
  'by.several': 'Plusieurs raisons',
  'by.noReason': 'Sans raison',
  'by.noTag': 'Sans étiquette',
  'by.spread': 'depuis le {date}',
  'by.chart': 'Part qui suit en retour, par groupe',

  campaign: 'Avant et après une note',
  'campaign.text':
    'Compare les quatre semaines d’avant aux quatre semaines d’après. Cela montre que des nombres diffèrent, pas pourquoi.',
  'campaign.none': 'Écrivez une note dans Historique quand vous essayez quelque chose ; vous pourrez comparer ici.',
  'campaign.choose': 'Note',
  'campaign.before': 'Avant',
  'campaign.after': 'Après',
  'campaign.gained': 'Nouveaux ou de retour par jour',
  'campaign.lost': 'Introuvables désormais, par jour',
  'campaign.followers': 'Followers au début',
  'campaign.missing': 'Aucune liste complète assez proche',
  'campaign.toHistory': 'Vers Historique',

  'table.what': 'Quoi',
  'table.value': 'Valeur',
  'table.restsOn': 'Comptes',
  'table.date': 'Date',
};
