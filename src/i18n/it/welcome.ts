import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik è installato',
  about:
    'Balik ti dice chi ti segue a sua volta su Instagram, da quando e con quanta certezza. Legge con te mentre apri le tue liste dei follower e dei seguiti. Non fa mai clic, non scorre e non invia nulla, e ciò che legge resta in questo browser.',
  pin: 'Fissa l’icona',
  'pin.chrome': 'Premi il pezzo di puzzle nella barra degli strumenti, poi la puntina accanto a Balik.',
  'pin.edge': 'Premi il pezzo di puzzle nella barra degli strumenti, poi l’occhio accanto a Balik.',
  'pin.firefox':
    'Premi il pezzo di puzzle nella barra degli strumenti, poi l’ingranaggio accanto a Balik, e scegli «Aggiungi alla barra degli strumenti».',
  open: 'Apri il pannello',
  'open.text': 'Premi l’icona e il pannello si apre accanto alla pagina. Oppure aprilo da qui:',
  'open.now': 'Apri Balik',
  start: 'Premi Inizia',
  'start.text': 'Non viene letto nulla prima che tu prema «Inizia a leggere con me» nel pannello.',
  instagram: 'Apri instagram.com',
  others: 'In un altro browser',
  remove: 'Se rimuovi Balik',
  'remove.text':
    'Tutto ciò che ha salvato viene eliminato con Balik. Il browser può conservare tracce proprie: le visite alle pagine di Balik nella cronologia e, in Firefox, il posto del pulsante. I file che hai esportato restano dove li hai salvati.',
};
