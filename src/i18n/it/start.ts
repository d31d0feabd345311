import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Italian quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Vedi chi ti segue a sua volta',
  'consent.lead':
    'Balik legge con te mentre apri le tue liste dei follower e dei seguiti, e dice chi ti segue a sua volta.',
  'consent.picture':
    'Come risponde Balik: un elenco di persone, ognuna con un segno e parole come «Non ti segue a sua volta» o «Vi seguite a vicenda», e sotto una frase su una di loro con ciò su cui si basa.',
  'consent.picture.evidence': 'Non è tra i tuoi {count} follower; lista letta fino in fondo oggi.',
  'consent.reads': 'Che cosa viene letto',
  'consent.reads.text':
    'Solo quello che mostrano le liste e i profili che apri: nome utente, nome, numero dell’account, se è privato o verificato. Niente immagini, biografie o messaggi.',
  'consent.stays': 'Dove resta',
  'consent.stays.text':
    'In questo browser, su questo dispositivo. Non viene inviato nulla da nessuna parte, e puoi eliminare tutto in qualsiasi momento.',
  'consent.never': 'Che cosa non succede mai',
  'consent.never.text':
    'Balik non fa mai clic, non scorre, non segue, non smette di seguire e non chiede nulla a Instagram. Le finestre private non le vede.',
  'consent.terms': 'Le condizioni di Instagram',
  'consent.terms.text':
    'Le condizioni di Instagram vietano di raccogliere informazioni in modo automatizzato senza permesso. Leggere con te non aggiunge nessuna richiesta alle tue, ma non è un’autorizzazione: la decisione è tua.',
  'consent.start': 'Inizia a leggere con me',
  'consent.later': 'Non ora',
  'consent.paused': 'Balik è spento',
  'consent.paused.how':
    'Non viene letto nulla finché non premi Inizia. Per iniziare più tardi, fai clic su Balik nella barra degli strumenti del browser; può essere dietro il pezzo di puzzle.',
  'consent.again': 'Che cosa fa Balik',
  'consent.failed': 'Impossibile salvare la tua scelta. Riprova, o riavvia il browser.',

  'file.title': 'Oppure importa il file che prepara Instagram: senza scorrere, con le date',
  'file.where':
    'Su Instagram: Impostazioni, «Centro gestione account», «Le tue informazioni e autorizzazioni», «Esporta le tue informazioni».',
  'file.create': '«Crea esportazione», scegli il tuo profilo, poi «Esporta sul dispositivo».',
  'file.what': '«Personalizza informazioni»: «Follower e persone/Pagine seguite», in Contatti.',
  'file.when': '«Intervallo di date»: «Sempre». Altrimenti mancano i follow più vecchi.',
  'file.format': '«Formato»: JSON. Poi «Avvia esportazione».',
  'file.wait': 'Instagram ti avvisa quando il file è pronto. Scaricalo e importalo così com’è, in ZIP.',
  'file.import': 'Importa il file',
  'file.ask': 'Chiedilo a Instagram',
};
