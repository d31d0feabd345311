import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Italian. */
export const people: TranslationOf<typeof english> = {
  'sort.dated': 'Con le date della tua esportazione di Instagram',
  'sort.followed-first': 'Chi segui da più tempo',
  'sort.followed-last': 'Chi segui da poco',
  'sort.followed-me': 'Chi ti segue da poco',
  'sort.interacted': 'Ultima interazione',

  'fact.following': 'lo segui da: {date}',
  'fact.followers': 'ti segue da: {date}',
  'fact.interacted': 'interazione: {date}',
  'fact.not-interacted': 'nessuna interazione nota',
  'fact.first-seen': 'visto la prima volta: {date}',
  'fact.listed': 'da: {date}',
  'column.name': 'Nome',
  'column.following': 'Lo segui da',
  'column.followers': 'Ti segue da',
  'column.interacted': 'Ultima interazione',
  'column.first-seen': 'Visto la prima volta',
  'column.listed': 'In lista da',
  'column.notes': 'Note',
  'column.actions': 'Azioni',
  'column.unknown': 'nessuna data nota',

  'row.hide': 'Nascondi @{username} da questa lista',
  'row.note': 'Nota su @{username}',
  'row.noted': 'Nota su @{username}: {notes}',
  'row.hasNote': 'ha una nota',

  menu: 'Altro per questa lista',
  'menu.export': 'Esporta questa lista',
  'menu.copy': 'Copia i nomi utente',
  'done.exporting': 'Scrittura del file…',
  'done.exported': {
    one: '{count} persona salvata in CSV.',
    many: '{count} di persone salvate in CSV.',
    other: '{count} persone salvate in CSV.',
  },
  'done.copied': {
    one: '{count} nome utente copiato.',
    many: '{count} di nomi utente copiati.',
    other: '{count} nomi utente copiati.',
  },
  'done.failed': 'Impossibile salvare il file. Riprova.',
  'done.notCopied': 'Impossibile copiare. Riprova.',

  early: 'Segui da meno di 7 giorni ({count})',
  'early.all': 'Vedi tutti ({count})',

  'print.head': '{list}, @{viewer}, {date}',
  'print.most': 'Le prime {count} persone su {all}.',
  'print.sight': 'Solo quello che è in vista, di {all}.',
};
