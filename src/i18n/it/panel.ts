import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/**
 * Italian: the reader is "tu", and an account is "lui" for the word is masculine. No article stands before a number or a
 * date: which one it would be depends on how the number is spoken ("il 3", "l’8").
 */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'Vai al contenuto',
  'app.views': 'Viste',
  'app.loading': 'Apertura dei tuoi dati…',
  'app.failed': 'Impossibile mostrare questa vista',
  'app.failed.text': 'Nessuno dei tuoi dati è andato perso, e le altre viste funzionano. Riprova.',
  'app.again': 'Riprova',
  'nav.now': 'Adesso',
  'nav.people': 'Persone',
  'nav.history': 'Cronologia',
  'nav.insights': 'Statistiche',
  'nav.manners': 'Galateo',
  'nav.data': 'Dati',
  'nav.settings': 'Impostazioni',
  'menu.more': 'Altro',
  'menu.more.masked': 'Altro, compaiono nomi inventati',
  'menu.print': 'Stampa',
  'menu.mask': 'Nascondi i nomi veri',
  'menu.mask.until': 'fino alla chiusura del browser',
  paused: '«Leggere con te» è disattivato: Balik non salva nulla di nuovo.',
  'viewer.label': 'Il tuo account',
  'viewer.unnamed': 'Account {id}',
  close: 'Chiudi',
  picture: 'Salva come immagine',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Non si sa ancora',
  'status.not-found': 'Non trovato',
  'status.too-early': 'Troppo presto per dirlo',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Tutte le persone qui',

  'reading.followers': 'Follower',
  'reading.following': 'Seguiti',
  'reading.ownerFollowers': 'Follower di @{owner}',
  'reading.ownerFollowing': 'Seguiti da @{owner}',
  'reading.ofExpected': '{seen} su {expected}',
  'reading.ofUnknown': '{seen} finora',
  'reading.named': '{seen} nella tua esportazione',
  'reading.window': 'Contiene solo i follow di questo periodo: {from} – {to}.',
  'reading.window.possible':
    'Il follow più vecchio è di questa data: {from}. Se non hai chiesto «Sempre», mancano quelli precedenti.',
  'reading.window.unknown': 'Nulla mostra quali date comprende, quindi qualche account può mancare.',
  'reading.window.empty':
    'In questa lista quell’esportazione non ha nessuno. Se non hai chiesto «Sempre», qualche account può mancare.',
  'reading.window.alone': 'L’altra lista non è in quell’esportazione, quindi nulla mostra se questa è completa.',
  'reading.window.parts': 'Una parte manca o non era leggibile.',
  'reading.whole': 'Letta fino in fondo',
  'reading.partial': 'Non fino in fondo',
  'reading.incomplete': 'Letta, ma non completa',
  'export.complete': 'Dalla tua esportazione, completa',
  'export.partial': 'Dalla tua esportazione, non completa',
  'export.unsure': 'Dalla tua esportazione, forse non completa',
  'reading.unidentified': 'Aperta, ma non si è riconosciuto nessuno',
  'reading.withheld': 'Aperta, ma non è comparso nessuno',
  'reading.live': 'Adesso Balik legge con te',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} o dopo',
  'reading.notShown': { one: '{count} non mostrato', other: '{count} non mostrati' },
  'reading.hidden': {
    one: 'Il profilo conta {count} account in più di quelli mostrati dalla lista. Instagram ne nasconde alcuni, spesso perché sono disattivati.',
    many: 'Il profilo conta {count} di account in più di quelli mostrati dalla lista. Instagram ne nasconde alcuni, spesso perché sono disattivati.',
    other:
      'Il profilo conta {count} account in più di quelli mostrati dalla lista. Instagram ne nasconde alcuni, spesso perché sono disattivati.',
  },
  'reading.lastWhole.export': {
    one: 'Completa nell’esportazione ({date}), con {count} account.',
    many: 'Completa nell’esportazione ({date}), con {count} di account.',
    other: 'Completa nell’esportazione ({date}), con {count} account.',
  },
  'reading.lastWhole': {
    one: 'Letta fino in fondo l’ultima volta ({date}) con {count} account.',
    many: 'Letta fino in fondo l’ultima volta ({date}) con {count} di account.',
    other: 'Letta fino in fondo l’ultima volta ({date}) con {count} account.',
  },
  'advice.capped.own':
    'Instagram mostra solo una parte di questa lista. La tua esportazione di Instagram la contiene tutta.',
  'advice.capped.other': 'Instagram mostra solo una parte di questa lista. Il resto non si sa.',
  'advice.started-mid-list': 'La lista era già aperta. Chiudila, riaprila e scorri dall’inizio.',
  'advice.not-finished': 'Continua a scorrere fino in fondo alla lista.',
  'advice.not-finished.later': 'Riapri la lista e scorri fino in fondo.',
  'advice.count-unknown':
    'Hai raggiunto il fondo, ma non si sa quanto dovrebbe essere lunga la lista. Apri una volta il profilo, così compare il suo numero.',
  'advice.count-unknown.rest':
    'Hai raggiunto il fondo, ma non si sa quanto dovrebbe essere lunga la lista. Lo dice il numero del profilo, quando la pausa è finita.',
  'advice.too-few-seen': 'Chiudi la lista, riaprila e scorri di nuovo per trovare il resto.',
  'advice.count-disagrees': 'È molto diverso dalla tua lettura precedente. Leggi la lista ancora una volta.',
  'advice.date-window': 'L’esportazione comprende solo alcune date. Chiedi a Instagram «Sempre».',
  'advice.other-list-missing':
    'L’altra lista non è in questa esportazione. Instagram tralascia una lista vuota; se la tua non lo è, scegli tutto lo ZIP, o leggi la lista su instagram.com.',
  'advice.parts-missing':
    'Manca una parte dell’esportazione. Scegli insieme tutti i suoi file, o chiedi di nuovo l’esportazione.',
  'advice.stalled.own':
    'Due tentativi non sono andati oltre. È possibile che Instagram mostri solo una parte della lista: importa la tua esportazione di Instagram, o apri i profili che ti interessano.',
  'advice.stalled.other':
    'Due tentativi non sono andati oltre. È possibile che Instagram mostri solo una parte della lista.',
  'rest.lists': 'Instagram ha chiesto una pausa. Lascia riposare le tue liste fino a: {date}. Non va perso nulla.',

  'now.title': 'Adesso',
  'answer.nothing': 'non si sa ancora',
  'answer.soFar': 'per quanto si sa',
  'now.lists': 'Le tue liste',
  'now.otherLists': 'Altre liste che hai aperto',
  'now.next': 'Prossimo passo',
  'now.next.capped.followers':
    'Instagram mostra solo una parte dei tuoi follower. La tua esportazione di Instagram li contiene tutti.',
  'now.next.capped.following':
    'Instagram mostra solo una parte degli account che segui. La tua esportazione di Instagram li contiene tutti.',
  'now.next.capped.both':
    'Instagram mostra solo una parte delle tue due liste. La tua esportazione di Instagram le contiene tutte.',
  'now.next.stalled.followers':
    'Con i tuoi follower due tentativi non sono andati oltre. È improbabile che scorrere ancora serva. La tua esportazione di Instagram li contiene tutti.',
  'now.next.stalled.following':
    'Con gli account che segui due tentativi non sono andati oltre. È improbabile che scorrere ancora serva. La tua esportazione di Instagram li contiene tutti.',
  'now.next.stalled.both':
    'Con le tue due liste due tentativi non sono andati oltre. È improbabile che scorrere ancora serva. La tua esportazione di Instagram le contiene tutte.',
  'now.next.byProfile': 'Per una singola persona basta aprire il profilo.',
  'now.next.withheld':
    'Instagram ha dato una lista vuota o l’ha rifiutata. Apri il tuo profilo: se conta 0, riapri la lista da lì; se conta di più, per ora la lista non viene mostrata. Riprova un altro giorno, o importa la tua esportazione di Instagram.',
  'now.next.withheld.followers':
    'Instagram non ha mostrato nessuno, anche se il numero di follower del tuo profilo è {count}: per ora la lista non viene mostrata. Riprova un altro giorno, o importa la tua esportazione di Instagram.',
  'now.next.withheld.following':
    'Instagram non ha mostrato nessuno, anche se il numero di seguiti del tuo profilo è {count}: per ora la lista non viene mostrata. Riprova un altro giorno, o importa la tua esportazione di Instagram.',
  'now.next.withheld.least': 'almeno {count}',
  'now.next.withheld.none.followers':
    'Instagram ha dato una lista vuota, e il tuo profilo conta 0 follower. Riapri quella lista dal tuo profilo; allora risulta letta.',
  'now.next.withheld.none.following':
    'Instagram ha dato una lista vuota, e il tuo profilo conta 0 seguiti. Riapri quella lista dal tuo profilo; allora risulta letta.',
  'now.next.unidentified.followers':
    'I tuoi follower sono arrivati, ma nella lista non si è riconosciuto nessuno: nella risposta di Instagram mancava ciò che distingue gli account. Nessuno viene giudicato in base a questo. Riprova un altro giorno, o importa la tua esportazione di Instagram.',
  'now.next.unidentified.following':
    'Gli account che segui sono arrivati, ma nella lista non si è riconosciuto nessuno: nella risposta di Instagram mancava ciò che distingue gli account. Nessuno viene giudicato in base a questo. Riprova un altro giorno, o importa la tua esportazione di Instagram.',
  'now.next.rest': 'Per ora su Instagram non c’è niente da fare.',
  'now.next.empty':
    'Le tue due liste sono vuote, quindi non c’è ancora nessuno da confrontare. Quando segui qualcuno, o qualcuno segue te, riaprile entrambe.',
  'now.next.again': 'Hai letto le tue liste l’ultima volta {ago}. Rileggile quando vuoi.',
  'now.next.again.export': 'Quando vuoi, importa una nuova esportazione o apri le tue liste.',
  'now.next.export.possible':
    'Forse la tua esportazione comprende solo alcune date, quindi di nessuno si dice che non ti segue a sua volta. Quando l’hai chiesta a Instagram hai scelto «Sempre»? Allora importa di nuovo lo stesso file e indicalo lì con una spunta. Altrimenti chiedine una nuova.',
  'now.next.export.window':
    'La tua esportazione comprende solo alcune date, quindi di nessuno si dice che non ti segue a sua volta. Chiedine una nuova a Instagram.',
  'now.next.export.parts':
    'Una parte della tua esportazione manca o non era leggibile. Importa insieme tutti i suoi file, o tutto lo ZIP. Se non basta, chiedine una nuova a Instagram.',
  'now.next.export.alone.followers':
    'La tua esportazione non ha la lista dei seguiti: o Instagram l’ha tralasciata, come fa con una lista vuota, o il suo file non era tra quelli che hai scelto. Se non è vuota, importa tutto lo ZIP, o chiedi una nuova esportazione.',
  'now.next.export.alone.following':
    'La tua esportazione non ha la lista dei follower: o Instagram l’ha tralasciata, come fa con una lista vuota, o il suo file non era tra quelli che hai scelto. Se non è vuota, importa tutto lo ZIP, o chiedi una nuova esportazione.',
  'now.next.export.alone.both':
    'Le tue liste vengono da due esportazioni, ciascuna con una lista sola, quindi nulla mostra se sono complete. Importa un’esportazione con entrambe le liste.',
  'now.next.export.steps':
    'Per chiederla a Instagram: «Esporta le tue informazioni», «Crea esportazione», poi «Follower e persone/Pagine seguite», intervallo di date «Sempre», formato JSON.',
  'now.next.export.read': 'Oppure apri le tue liste su Instagram e scorri fino in fondo.',
  'now.next.access': 'Prima autorizza di nuovo Balik su instagram.com, qui sopra. Poi può leggere con te.',
  'now.next.done': 'Entrambe le liste sono complete.',
  'check.title': 'Scopri chi ti segue a sua volta',
  'check.lead': 'Scorri una volta le tue due liste. Balik legge con te.',
  'check.todo': 'Da fare',
  'check.done': 'Fatto',
  'check.here': 'È la pagina aperta',
  'check.last': 'Alla fine',
  'check.accounts': { one: '{count} account', many: '{count} di account', other: '{count} account' },
  'check.profile': 'Il tuo profilo',
  'check.profile.open': 'Apri il tuo profilo',
  'check.profile.find': 'Lì apri il tuo profilo.',
  'check.profile.findHere': 'In questa pagina apri il tuo profilo: da lì si aprono le tue liste.',
  'check.profile.ofOther': 'Se @{username} ti segue a sua volta, lo dicono le tue liste.',
  'check.followers.here': 'In questa pagina apri «follower» e scorri fino in fondo.',
  'check.followers.there': 'Sul tuo profilo apri «follower» e scorri fino in fondo.',
  'check.following.here': 'In questa pagina apri «seguiti» e scorri fino in fondo.',
  'check.following.there': 'Sul tuo profilo apri «seguiti» e scorri fino in fondo.',
  'check.again': 'Il tuo profilo, per conferma',
  'check.again.why': 'Dopo entrambe le liste: se i numeri sono ancora gli stessi, la risposta è più certa.',
  'check.again.done': 'Il numero che mostra dopo le due liste ora fa parte della risposta.',
  'check.again.certain': 'Ne conta esattamente quanti ne sono stati letti: ora tutta la risposta è certa.',
  'check.pace': 'Quando inizi, compare il tempo che resta.',
  'estimate.short': 'meno di un minuto',
  'estimate.about': 'circa {length}',
  'estimate.rest': 'ancora {time}',
  'estimate.all': '{time} al tuo ritmo',
  'now.seePeople': 'Vedi chi ti segue a sua volta',
  'now.seeLists': 'Vedi chi c’è nelle tue liste',
  'now.import': 'Importa la tua esportazione di Instagram',
  'now.import.newer': 'Importa un’esportazione più recente',
  'now.openInstagram': 'Apri instagram.com',
  'now.ownProfile.do': 'Apri qui i follower o i seguiti, e Balik legge con te.',
  'now.unmet': '@{username} non è nelle tue liste.',
  'now.viewerUnknown':
    'Balik non riesce a capire con quale account è stato fatto l’accesso in questa pagina, quindi non ne salva nulla. Ricarica la pagina, o accedi.',
  'now.viewerConflict':
    'Questa pagina indica due account diversi come connessi. Balik non salva nulla finché non ne indica uno solo. Ricarica la pagina.',
  'now.loggedOut': 'In questa pagina nessuno ha fatto l’accesso. Quando accedi, Balik può leggere con te.',
  'now.logIn': 'Accedi a Instagram',
  'now.onScreen':
    'Dal giorno {date} Balik legge le tue liste dallo schermo, perché non riesce a leggere le risposte di Instagram come prima. Scorri fino in fondo come al solito. Quello che si basa sullo schermo non viene mai dato per certo.',
  'now.otherViewer':
    'Questa pagina è aperta con l’account @{username}. Quello che vedi qui appartiene a un altro dei tuoi account.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': {
    one: '{list}: lista letta fino in fondo, {count} account',
    many: '{list}: lista letta fino in fondo, {count} di account',
    other: '{list}: lista letta fino in fondo, {count} account',
  },

  'people.statuses': 'Chi segue chi',
  'people.toNotFound': 'Vedi chi non è stato trovato',
  'people.toNow': 'Vedi che cosa fare adesso',
  'person.verified': 'Verificato',
  'person.private': 'Privato',
  'person.open': 'Apri @{username} su instagram.com',
  'person.newTab': 'si apre in una nuova scheda',
  'person.firstSeen': 'Visto la prima volta: {date}',
  'person.alsoKnown': 'Nomi precedenti: {names}',

  ...verdict,
};
