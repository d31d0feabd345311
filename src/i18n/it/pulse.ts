import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

/** What Balik expects of instagram.com and finds there, in Italian. */
export const pulse: TranslationOf<typeof english> = {
  title: 'Balik funziona?',
  intro:
    'Quando Instagram cambia, la parte che non corrisponde più si ferma e lo dice qui. Quello che è già stato letto resta com’è.',
  none: 'Ancora niente da dire. Apri un profilo o una lista su instagram.com.',
  fine: 'Funziona tutto.',
  resting: 'Qui Instagram è cambiato. In pausa dal giorno {day}; Balik riprova una volta al giorno.',
  unread:
    'Qui Instagram è cambiato. Dal giorno {day} Balik non capisce questa parte, e non ne salva nulla. Riprende con la prima risposta che torna a capire.',
  screen:
    'Dal giorno {day} le risposte di Instagram non hanno più portato queste righe. Balik le legge dallo schermo: scorri pure come al solito.',
  works: 'Funziona ancora: {parts}.',
  missed: {
    one: 'Trovato l’ultima volta il giorno {day}; da allora una volta non trovato.',
    other: 'Trovato l’ultima volta il giorno {day}; da allora {count} volte non trovato.',
  },
  never: 'Non ancora trovato.',
  found: 'Trovato: {found} su {expected}.',
  'part.profile-name': 'Il nome su un profilo (lì stanno i contrassegni)',
  'part.header-counts': 'I numeri su un profilo (quanto dovrebbe essere lunga una lista)',
  'part.list-rows': 'Le righe di una lista aperta (lì stanno i contrassegni)',
  'part.list-dialog': 'La finestra di una lista aperta',
  'part.hover-card': 'La scheda sopra un nome (lì stanno i contrassegni)',
  'part.lists': 'Le risposte che riempiono le liste (quello che Balik legge)',
  'part.followers-lists': 'Le risposte che riempiono le liste dei follower (quello che Balik legge)',
  'part.following-lists': 'Le risposte che riempiono le liste dei seguiti (quello che Balik legge)',
  'part.screen-followers': 'Le righe della tua lista dei follower sullo schermo',
  'part.screen-following': 'Le righe della tua lista dei seguiti sullo schermo',
  'part.profiles': 'Le risposte su un profilo',
  'part.ties': 'Le risposte sui follow',
  'part.other': 'Un’altra parte: {name}',
  'count.same': 'Follower che non segui a tua volta: Instagram ne ha contati {said} ({day}), e altrettanti Balik.',
  'count.differs':
    'Follower che non segui a tua volta: Instagram ne ha contati {said} ({day}), Balik {own}; differenza: {count}. Le due liste cambiano mentre vengono lette, quindi una piccola differenza non è un errore di nessuno.',
  copy: 'Copia rapporto',
  copied: 'Rapporto copiato.',
  'copy.failed': 'Impossibile copiarlo. Il rapporto è selezionato qui sotto: copialo a mano.',
  report: 'Un rapporto senza nomi',
  'report.text':
    'Conteggi per parte e per giorno; nessun nome utente, nessun numero di account. Allegalo se segnali a qualcuno che Balik va sistemato.',
  record: 'Registra per un rapporto',
  'record.text':
    'Quando Instagram è cambiato, una registrazione di quello che risponde e di come sono fatte le sue pagine permette a qualcuno di sistemare Balik senza il tuo account. Già nella pagina, nomi, numeri di account, testi e immagini vengono sostituiti con altri inventati, prima che qualcosa sia trattenuto; i conteggi restano. Non viene inviato nulla: la leggi tu, e la salvi tu.',
  'record.start': 'Inizia a registrare',
  'record.stop': 'Ferma la registrazione',
  'record.on': 'Registrazione per un rapporto',
  'record.runs': 'In corso da: {time}. Finora {size} di {most}. Termina da sola: {end}.',
  'record.todo':
    'Ricarica la tua scheda di Instagram, apri il tuo profilo, apri tutte e due le liste e scorri un po’. I messaggi non vengono mai registrati.',
  'record.full': 'La registrazione era piena, perciò è terminata da sola.',
  'record.timeUp': 'Il tempo era finito, perciò la registrazione è terminata da sola.',
  'record.read': 'Questo è tutto ({size}), così come verrebbe salvato. Quando chiudi il browser non c’è più.',
  'record.empty': 'Non contiene nulla: nel frattempo nessuna pagina di instagram.com è stata aperta o ricaricata.',
  'record.whole': 'Tutta la registrazione',
  'record.save': 'Salva la registrazione',
  'record.discard': 'Scarta',
  'record.failed': 'Non ha funzionato. Riprova.',
  places: 'Dove mostrare i contrassegni',
  'places.profile': 'Sui profili',
  'places.rows': 'Sulle righe delle liste',
  'places.hover': 'Sulla scheda sopra un nome',
  'places.all': 'Contrassegna tutti nelle liste, non solo dove uno solo dei due segue l’altro',
};
