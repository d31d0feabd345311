import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Italian. */
export const people: TranslationOf<typeof english> = {
  title: 'Persone',
  search: 'Cerca per nome utente o nome',
  'search.short': 'Cerca',
  sort: 'Ordina',
  'sort.recent': 'Prima gli ultimi visti',
  'sort.username': 'Nome utente A–Z',
  'sort.name': 'Nome completo A–Z',
  filters: 'Filtri',
  filtersOn: { one: 'Filtri, {count} attivo', other: 'Filtri, {count} attivi' },
  'filter.verified': 'Verificato',
  'filter.private': 'Privato',
  'filter.certainty': 'Certezza',
  any: 'Qualsiasi',
  yes: 'Sì',
  no: 'No',
  clear: 'Azzera ricerca e filtri',
  many: 'Seleziona più persone',
  shown: { one: '{count} persona', many: '{count} di persone', other: '{count} persone' },
  shownOf: { one: '{count} di {all} in vista', other: '{count} di {all} in vista' },
  asOf: 'situazione: {date}',
  indexing: 'Caricamento dei nomi: {share}',
  'partial.followers': 'Dei tuoi follower sono stati letti {progress}.',
  'partial.following': 'Degli account che segui sono stati letti {progress}.',
  'cut.followers': 'Instagram mostra solo una parte dei tuoi follower: {progress}.',
  'cut.following': 'Instagram mostra solo una parte degli account che segui: {progress}.',
  'cut.both': 'Instagram mostra solo una parte delle tue liste: follower, {followers}; seguiti, {following}.',
  'cut.export': 'La tua esportazione di Instagram indica tutti gli account.',
  'ended.followers':
    'La lista dei tuoi follower è stata letta fino in fondo, eppure Instagram ne ha mostrati solo {progress}. Chi manca può essere tra quelli che nasconde.',
  'ended.following':
    'La lista dei tuoi seguiti è stata letta fino in fondo, eppure Instagram ne ha mostrati solo {progress}. Chi manca può essere tra quelli che nasconde.',
  'uncounted.followers':
    'La lista dei tuoi follower è stata letta fino in fondo, {progress}, ma non si sa di certo quanti dovrebbero essere. Chi manca può essere tra quelli che Instagram nasconde.',
  'uncounted.following':
    'La lista dei tuoi seguiti è stata letta fino in fondo, {progress}, ma non si sa di certo quanti dovrebbero essere. Chi manca può essere tra quelli che Instagram nasconde.',
  'export.followers':
    'I tuoi follower si conoscono dalla tua esportazione ({date}). {window} Per questo non c’è nessuno in «Non ti seguono a loro volta».',
  'export.following':
    'Gli account che segui si conoscono dalla tua esportazione ({date}). {window} Per questo non c’è nessuno in «Non segui a tua volta».',
  'unread.followers': 'I tuoi follower non si conoscono ancora.',
  'unread.following': 'Gli account che segui non si conoscono ancora.',
  'explain.unknown':
    'Queste persone sono in una delle tue liste, e l’altra non si conosce per intero. Balik non accusa nessuno sulla base di mezza lista.',
  'empty.title': 'Qui non c’è nessuno',
  'empty.mutual': 'Di nessuno che segui si sa ancora che ti segue a sua volta.',
  'empty.only-i-follow': 'Di nessuno che segui si sa che non ti segue a sua volta.',
  'empty.only-they-follow': 'Di nessuno si sa che ti segue senza che tu segua a tua volta.',
  'empty.unknown': 'Balik lo sa di tutte le persone nelle tue liste.',
  'empty.not-found':
    'Qui sta chi manca in una lista completa, anche se può darsi che Instagram lo nasconda. In questo momento non c’è nessuno così.',
  'empty.too-early': 'Non segui nessuno da così poco tempo.',
  'empty.list': 'Qui non c’è nessuno di questa lista.',
  'empty.search': 'In questa lista nessuno corrisponde alla tua ricerca e ai tuoi filtri.',
  'empty.unread': 'Apri i tuoi follower su instagram.com e scorri fino in fondo; poi gli account che segui.',
  'empty.unfound.title': 'Non si può ancora dire chi',
  'empty.unfound': {
    one: '{count} non è stato trovato tra i tuoi follower, ma forse Instagram nasconde troppi account per poter dire chi non ti segue a sua volta.',
    other:
      '{count} non sono stati trovati tra i tuoi follower, ma forse Instagram nasconde troppi account per poter dire chi non ti segue a sua volta.',
  },
  'unfound.between': 'Quindi {between} di loro non ti seguono a loro volta.',
  most: 'Nell’elenco ci sono le prime {count} persone. Per trovare le altre, usa la ricerca.',
  'import.newer': 'Importane una più recente',

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
  'usual.first-seen': 'Visti per la prima volta: {date}, se la riga non dice altro.',
  'usual.all': 'Tutti visti per la prima volta: {date}.',
  'column.name': 'Nome',
  'column.since': 'Da quando',
  'column.following': 'Lo segui da',
  'column.followers': 'Ti segue da',
  'column.interacted': 'Ultima interazione',
  'column.listed': 'In lista da',
  'column.notes': 'Motivo ed etichette',
  'column.actions': 'Azioni',

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
