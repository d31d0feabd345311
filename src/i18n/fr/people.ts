import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
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
  'column.name': 'Nom',
  'column.following': 'Vous suivez depuis',
  'column.followers': 'Vous suit depuis',
  'column.interacted': 'Dernière interaction',
  'column.first-seen': 'Première apparition',
  'column.listed': 'Dans la liste depuis',
  'column.notes': 'Notes',
  'column.actions': 'Actions',
  'column.unknown': 'date inconnue',

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
