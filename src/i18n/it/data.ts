import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

/** The texts of the Data view in Italian. */
export const data: TranslationOf<typeof english> = {
  title: 'Dati',
  remembers: 'Che cosa è salvato qui',
  'remembers.since': 'Da quando',
  'remembers.snapshots': 'Istantanee, ognuna di una lista',
  'remembers.imports': 'Esportazioni importate',
  'remembers.nothing':
    'Ancora nulla di salvato. Quello che leggi resta in questo browser; qui vedrai quanto è e potrai eliminarlo.',
  'remembers.viewers': 'I tuoi account',
  'remembers.people': 'Persone',
  'remembers.space': 'Spazio usato',
  delete: 'Elimina tutto',
  'delete.text': 'Elimina da questo dispositivo tutte le persone, le istantanee e le note di tutti i tuoi account.',
  'delete.ask': 'Eliminare tutto?',
  'delete.final':
    'È definitivo e non si può annullare. Se un giorno potresti averne di nuovo bisogno, fai prima un backup.',
  'delete.backup': 'Prima fai un backup',
  'delete.yes': 'Elimina tutto per sempre',
  'delete.no': 'Non eliminare',
  'delete.done': 'Tutto è stato eliminato.',
  'delete.failed': 'Impossibile eliminare. Chiudi le altre finestre di Balik e riprova.',
  trouble: 'Risoluzione dei problemi',
  'trouble.none': 'Se una lista non viene contata mentre scorri, ricarica la scheda di Instagram.',
  'trouble.times': { one: 'una volta', other: '{count} volte' },
  'trouble.technical': 'Dettagli tecnici',
  about: 'Le promesse di Balik',
  'about.passive': 'Passivo: non invia nulla a Instagram, non segue nessuno e non smette di seguire nessuno.',
  'about.truthful': 'Veritiero: una lista che non è stata letta fino in fondo non accusa nessuno.',
  'about.private': 'Privato: tutto resta su questo dispositivo.',
  'about.gentle': 'Gentile: dice come stanno le cose e lascia a te la scelta.',
  'about.not': 'Balik non è realizzato né approvato da Instagram o da Meta.',
  'about.welcome': 'Rivedi la pagina di benvenuto',
  'new.title': 'Novità di Balik {version}',
  'new.read': 'Ho capito',

  'trouble.rate-limited': 'Instagram ha chiesto una pausa.',
  'trouble.rate-limited.do':
    'Lascia riposare le tue liste per un giorno, poi riprendi. Quello che è stato letto è salvato.',
  'trouble.logged-out': 'Instagram ha risposto come se nessuno avesse fatto l’accesso.',
  'trouble.logged-out.do': 'Accedi di nuovo su instagram.com, poi riapri la lista.',
  'trouble.checkpoint': 'Instagram ti chiede di confermare che sei davvero tu.',
  'trouble.checkpoint.do': 'Segui i passaggi indicati da Instagram, poi riapri la lista.',
  'trouble.action-blocked': 'Instagram ha fermato un’azione e ti chiede di riprovare più tardi.',
  'trouble.action-blocked.do': 'Per tre giorni non seguire nessuno e non smettere di seguire nessuno.',
  'trouble.private': 'La lista è privata.',
  'trouble.private.do': 'Solo chi segue quell’account può aprirne le liste. Non c’è nessun problema.',
  'trouble.withheld': 'Instagram ha dato una lista vuota o ne ha rifiutata una, anche se il profilo conta di più.',
  'trouble.withheld.do': 'Per ora non viene mostrata. Riprova un altro giorno; Balik non la prende per «nessuno».',
  'trouble.profile-refused': 'Instagram non ha risposto su un profilo.',
  'trouble.profile-refused.do':
    'Le liste non c’entrano: continua pure a leggere. Se capita spesso, per un giorno apri meno profili.',
  'trouble.action-refused': 'Hai provato a seguire qualcuno, o a smettere, e Instagram non l’ha fatto.',
  'trouble.action-refused.do':
    'Per un giorno non seguire nessuno e non smettere di seguire nessuno. Le liste non c’entrano.',
  'trouble.profile-unreadable': 'Una risposta su un profilo non era leggibile, quindi è stata tralasciata.',
  'trouble.profile-unreadable.do':
    'Riapri il profilo. Se continua a succedere, può darsi che Instagram sia cambiato: cerca un aggiornamento di Balik.',
  'trouble.action-unreadable':
    'Hai provato a seguire qualcuno, o a smettere, e la risposta di Instagram non era leggibile.',
  'trouble.action-unreadable.do':
    'Non c’è niente da fare: Balik semplicemente non l’ha visto. Lo mostrerà il profilo o la prossima lettura.',
  'trouble.aside-unreadable':
    'Una risposta che Instagram dà accanto alle tue liste non era leggibile, quindi è stata tralasciata.',
  'trouble.aside-unreadable.do': 'Non c’è niente da fare: le tue liste vengono lette senza.',
  'trouble.rows': 'Alcune righe di una lista sono arrivate senza il numero che dice di chi sono.',
  'trouble.rows.do':
    'Non c’è niente da fare: solo quelle righe sono state tralasciate, e contano tra gli account che possono essere nascosti.',
  'trouble.too-much': 'Una risposta era molto più grande di qualsiasi pagina di una lista, quindi è stata tralasciata.',
  'trouble.too-much.do': 'Se su Instagram è attiva un’altra estensione, disattivala e riapri la lista.',
  'trouble.viewer': 'La pagina dava indicazioni diverse su chi ha fatto l’accesso.',
  'trouble.viewer.do': 'Ricarica la scheda di Instagram. Di quella pagina non è stato salvato nulla.',
  'trouble.unreadable': 'Una risposta non era leggibile, quindi è stata tralasciata.',
  'trouble.unreadable.do':
    'Ricarica la scheda e riapri la lista. Se continua a succedere, può darsi che Instagram sia cambiato: cerca un aggiornamento di Balik.',
};
