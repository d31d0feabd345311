import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

/** The words of the Insights view, in Italian. */
export const insights: TranslationOf<typeof english> = {
  title: 'Statistiche',
  'empty.title': 'Ancora niente da contare',
  'empty.text': 'Leggi una volta fino in fondo entrambe le tue liste, o importa la tua esportazione di Instagram.',
  'empty.toNow': 'Vedi che cosa fare adesso',
  gathering: 'Balik esamina le tue liste…',
  'gathering.told': 'Balik esamina le tue liste: {told} su {count} account nuovi o che non si trovano più',

  restsOn: { one: 'su {count} account', many: 'su {count} di account', other: 'su {count} account' },
  medianOf: {
    one: 'mediana di {count} account',
    many: 'mediana di {count} di account',
    other: 'mediana di {count} account',
  },
  unknown: 'non si sa ancora',
  tooFew: '{part} su {count}, troppo pochi per una percentuale',
  how: 'Come si conta',

  notYet: 'Ancora troppo pochi dati per: {parts}',

  rate: 'Chi ti segue a sua volta',
  'rate.restsOn': {
    one: 'su {count} account che segui',
    many: 'su {count} di account che segui',
    other: 'su {count} account che segui',
  },
  'rate.text': 'Degli account che segui, questa parte ti segue. Senza quelli che hai nascosto dalla lista.',
  'rate.lately': {
    one: 'Non contato: {count} che hai iniziato a seguire nei 7 giorni precedenti, anche se ti segue già a sua volta. È troppo presto per dirlo.',
    other:
      'Non contati: {count} che hai iniziato a seguire nei 7 giorni precedenti, anche chi ti segue già a sua volta. È troppo presto per dirlo.',
  },
  'rate.bound': {
    one: 'Degli altri {n}, al massimo {count} forse ricambia comunque: Instagram non mostra tutti gli account.',
    other: 'Degli altri {n}, al massimo {count} forse ricambiano comunque: Instagram non mostra tutti gli account.',
  },
  'rate.onlyEarly': 'Seguivi tutti da meno di 7 giorni: troppo presto per dirlo.',
  lately: { one: 'senza {count} che segui da poco', other: 'senza {count} che segui da poco' },
  withoutHidden: { one: 'senza {count} che hai nascosto', other: 'senza {count} che hai nascosto' },
  'rate.missing': 'Si saprà quando entrambe le liste saranno complete.',
  'rate.missing.followers': 'Si saprà quando sarà completa anche la tua lista dei follower.',
  'rate.missing.following': 'Si saprà quando sarà completa anche la tua lista dei seguiti.',
  'rate.hidden':
    'Entrambe le liste sono complete, ma forse Instagram nasconde troppi account per poter dire chi non ti segue a sua volta.',
  'rate.nobody': 'Non c’è ancora nessuno da contare.',
  'rate.chart': 'La parte che ti segue a sua volta, nel tempo',
  'rate.few': 'Nel tempo: dal secondo giorno in cui entrambe le liste sono complete.',

  toImport: 'Importa la tua esportazione di Instagram',

  time: 'Quanto ci vuole per un follow ricambiato',
  'time.text':
    'Solo dove si conoscono i giorni di entrambi i follow: da un’esportazione, da un tuo clic, o da letture in giorni vicini. Chi non ha ricambiato non viene contato.',
  'time.theirs': 'Quanto tempo hanno impiegato',
  'time.yours': 'Quanto tempo hai impiegato tu',
  'time.missing': 'Non si sa ancora di nessuno. Le date stanno nella tua esportazione di Instagram.',
  'time.missing.dated':
    'Non si sa ancora di nessuno. Servono persone di cui si conoscono entrambi i giorni: quando hai seguito tu, e quando loro.',
  'time.chart.theirs': 'Quanto tempo hanno impiegato, per numero di account',
  'time.chart.yours': 'Quanto tempo hai impiegato tu, per numero di account',
  'time.upTo': 'fino a {length}',
  'time.longer': 'di più',

  retention: 'Se i nuovi follower restano',
  'retention.text':
    'Dei follower che erano nuovi in una lista completa, questa parte c’era ancora dopo i giorni indicati. Nuovo è chi prima non era nella lista, o chi aveva iniziato a seguirti da poco secondo le date di un’esportazione. Senza chi ha lasciato Instagram.',
  'retention.missing':
    'Servono due liste complete dei tuoi follower, a circa 7, 30 o 90 giorni di distanza: lette fino in fondo, o da esportazioni. Chi è nuovo lo mostra una lista precedente, o lo mostrano le date di un’esportazione.',
  'retention.chart': 'Parte dei nuovi follower ancora presente',
  'retention.told': {
    one: 'ancora presente dopo {days} giorni, su {count} account',
    many: 'ancora presenti dopo {days} giorni, su {count} di account',
    other: 'ancora presenti dopo {days} giorni, su {count} account',
  },
  'retention.days': { one: '{count} giorno', other: '{count} giorni' },

  quality: 'Follower con cui interagisci',
  'quality.text':
    'Con questa parte dei tuoi follower hai interagito nel periodo {from} – {to}. Quello che hanno fatto loro per te non è in nessuna esportazione, e le chat che non dicono di chi sono non vengono contate.',
  'quality.missing':
    'Si saprà quando importerai un’esportazione con i tuoi «Mi piace», commenti o messaggi, e lì metterai la spunta.',
  'quality.chart': 'Parte dei follower per tipo di interazione',
  'kind.like': '«Mi piace»',
  'kind.comment': 'Commenti',
  'kind.story': 'Storie',
  'kind.share': 'Condivisioni',
  'kind.save': 'Salvataggi',
  'kind.direct-message': 'Messaggi',

  conversion: 'Potenziali clienti diventati clienti',
  'conversion.text': 'Dalle tue etichette, anche quelle tolte in seguito.',
  'conversion.missing': 'Si saprà quando darai a qualcuno l’etichetta di potenziale cliente.',
  'conversion.time': 'Tempo mediano: {length}',

  by: 'Per motivo, etichetta e mese',
  months: 'Mese per mese',
  noted: 'Per motivo ed etichetta',
  'by.choose': 'Raggruppa per',
  'by.reason': 'Motivo',
  'by.tag': 'Etichetta',
  'by.month': 'Mese',
  'by.text.reason': 'Ogni account che segui o che ti segue sta in una sola riga.',
  'by.text.tag': 'Un account con più etichette sta in più righe.',
  'by.text.month': 'I mesi senza una lista completa sono tralasciati.',
  'by.lately':
    '«Segui da poco»: da meno di 7 giorni alla data della tua lista dei follower, quindi non hanno ancora avuto una vera occasione. Non entrano in nessuna percentuale, nemmeno quelli che ti seguono già a loro volta.',
  'by.none.month': 'Per mese: dalla seconda lista completa dei tuoi follower.',
  'by.none.noted': 'Non c’è ancora nessun motivo né etichetta. Aggiungili con ✎ in Persone.',
  'by.part': 'Gruppo',
  'by.size': { one: '{count} account', many: '{count} di account', other: '{count} account' },
  'by.followersAtEnd': { one: '{count} follower', many: '{count} di follower', other: '{count} follower' },
  'by.rate': 'Seguono a loro volta',
  'by.time': 'Tempo mediano',
  'by.stay': 'Ancora presenti dopo 30 giorni',
  'by.stay.early': 'troppo presto per dirlo',
  'by.touch': 'Interagisci',
  'by.conversion': 'Diventati clienti',
  'by.gained': 'Nuovi o di nuovo presenti',
  'by.lost': 'Non si trovano più',
  'by.missedOnce': {
    one: 'Non contato come assente né di nuovo presente: {count} che mancava in una lista ed è tornato nella successiva.',
    other:
      'Non contati come assenti né di nuovo presenti: {count} che mancavano in una lista e sono tornati nella successiva.',
  },
  'by.missedLast': {
    one: 'Non contato come assente: {count} che mancava nella lista del {date} ed è tornato nella successiva.',
    other: 'Non contati come assenti: {count} che mancavano nella lista del {date} e sono tornati nella successiva.',
  },
  'by.shownAgain': {
    one: 'Non contato come di nuovo presente: {count} che mancava solo nella lista del {date}.',
    other: 'Non contati come di nuovo presenti: {count} che mancavano solo nella lista del {date}.',
  },
  'by.several': 'Più motivi',
  'by.noReason': 'Nessun motivo',
  'by.noTag': 'Nessuna etichetta',
  'by.spread': 'dal giorno {date}',
  'by.chart': 'Parte che ti segue a sua volta, per gruppo',

  campaign: 'Prima e dopo una nota',
  'campaign.text':
    'Confronta quattro settimane prima con quattro settimane dopo. Mostra che i numeri sono diversi, non perché.',
  'campaign.none': 'Quando provi qualcosa, scrivi una nota in Cronologia; qui la si può confrontare.',
  'campaign.choose': 'Nota',
  'campaign.before': 'Prima',
  'campaign.after': 'Dopo',
  'campaign.gained': 'Nuovi o di nuovo presenti al giorno',
  'campaign.lost': 'Non si trovano più, al giorno',
  'campaign.followers': 'Follower all’inizio',
  'campaign.missing': 'Nessuna lista completa abbastanza vicina',
  'campaign.toHistory': 'Vai a Cronologia',

  'table.what': 'Che cosa',
  'table.value': 'Valore',
  'table.restsOn': 'Account',
  'table.date': 'Data',
};
