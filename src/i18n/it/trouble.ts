import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Impossibile aprire i tuoi dati',
  retry: 'Riprova',
  'newer-version':
    'Sono stati scritti da un Balik più recente di questo. Aggiorna l’estensione, poi riapri questo pannello. Non è cambiato nulla.',
  blocked:
    'Un’altra finestra di Balik tiene ancora aperta una versione precedente. Chiudi le altre schede e gli altri pannelli di Balik, poi riprova.',
  quota:
    'Il disco è pieno, quindi non viene salvato nulla di nuovo. Libera un po’ di spazio, poi riprova. Non è stato eliminato nulla.',
  'cannot-open':
    'Il browser non è riuscito ad aprire il database. Riavvia il browser e riprova. Non è stato eliminato nulla.',
  closed: 'Il browser ha chiuso il database. Riprova.',
  aborted: 'Il browser ha smesso di leggere a metà. Riprova.',
  outdated: 'Balik è stato appena aggiornato. Chiudi e riapri questo pannello, e ricarica le tue schede di Instagram.',
  unknown: 'È successo qualcosa di imprevisto. Riprova; se continua a succedere, riavvia il browser.',

  'write.newer-version':
    'Quello che è salvato qui è stato scritto da un Balik più recente. Viene mostrato, ma finché non aggiorni non viene salvato nulla di nuovo.',
  'write.quota':
    'Il disco è pieno, quindi non viene salvato nulla di nuovo. Quello che c’è resta leggibile. Esportalo, poi libera un po’ di spazio.',
  'write.cannot-open':
    'In questo momento il browser non riesce ad aprire il database, quindi non viene salvato nulla di nuovo. Riavvia il browser.',
  'write.blocked':
    'Un’altra finestra di Balik tiene aperta una versione precedente, quindi non viene salvato nulla di nuovo. Chiudila.',

  deaf: 'La tua scheda di Instagram era già aperta quando Balik è partito, quindi lì Balik non può leggere con te. Ricarica quella scheda.',

  'access.gone':
    'Balik non può leggere con te su instagram.com: la sua autorizzazione per quel sito è stata tolta. Quello che è salvato resta qui.',
  'access.allow': 'Autorizzalo di nuovo',
  'access.again': 'Di nuovo autorizzato. Ricarica le tue schede di Instagram: lì Balik legge con te.',

  'mend.title': 'Se riavviare non è servito',
  'mend.text':
    'Fai questi passaggi in ordine. Non viene eliminato nulla: quello che non si apre resta dov’è, finché non elimini tutto in Dati.',
  'mend.save': 'Salva quello che si può ancora leggere',
  'mend.saved': {
    one: '{count} riga salvata.',
    many: '{count} di righe salvate.',
    other: '{count} righe salvate.',
  },
  'mend.lost': {
    one: '{count} illeggibile.',
    other: '{count} illeggibili.',
  },
  'mend.nothing': 'Non si apre nulla, quindi non si è potuto salvare nulla.',
  'mend.back': 'Continua con un file salvato',
  'mend.back.text': 'Il file va in un nuovo database, accanto a quello che non si apre.',
  'mend.empty': 'Ricomincia da zero',
  'mend.empty.text': 'Leggi di nuovo le tue liste, o importa la tua esportazione di Instagram.',
  'mend.busy': 'Un momento…',
  'mend.notOurs': 'Questo non è un file salvato da Balik, o non è completo. Non è cambiato nulla.',
  'mend.newerFile':
    'Questo file è stato salvato da un Balik più recente. Aggiorna prima l’estensione. Non è cambiato nulla.',
  'mend.failed': 'Il browser non riesce nemmeno a creare un nuovo database. Riavvia il computer, poi riprova.',
};
