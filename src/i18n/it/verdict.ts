import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Italian. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Probabile',
  'verdict.old': 'Questo dato ha più di 90 giorni.',

  'bound.these': {
    one: 'Al massimo {count} di questi {n} può essere qui per errore: Instagram non mostra tutti gli account.',
    other: 'Al massimo {count} di questi {n} possono essere qui per errore: Instagram non mostra tutti gli account.',
  },
  'bound.lacked': {
    one: 'Al massimo {count} di quelli che mancavano alla lettura ({n}) può essere nascosto da Instagram.',
    other: 'Al massimo {count} di quelli che mancavano alla lettura ({n}) possono essere nascosti da Instagram.',
  },
  'bound.settle': 'Aprire un profilo toglie il dubbio.',
  'bound.none': 'Il tuo profilo ne contava altrettanti: non manca nessuno ({date}).',
  'bound.counted': 'Il tuo profilo contava esattamente questi, prima e dopo: non manca nessuno ({date}).',
  'bound.screen': '{bound} Letto dallo schermo.',
  'bound.export': 'Secondo i nomi nella tua esportazione ({date}).',
  'bound.not-found.followers': {
    one: '{count} non trovato tra i tuoi follower',
    other: '{count} non trovati tra i tuoi follower',
  },
  'bound.not-found.following': {
    one: '{count} non trovato tra gli account che segui',
    other: '{count} non trovati tra gli account che segui',
  },
  'bound.up-to': '{found}; di questi, fino a {h} possono esserci lo stesso.',
  'bound.any': '{found}; ognuno può esserci lo stesso.',
  'bound.unknown': '{found}; nessuno sa quanti ci siano lo stesso.',
  'bound.too-early':
    'Alla data della tua lista dei follower li seguivi da meno di 7 giorni. Possono ancora seguirti a loro volta.',

  'surer.title': 'Che cosa dà più certezza',
  'surer.read': 'Apri la lista su Instagram e scorri fino in fondo.',
  'surer.open-profile': 'Apri il tuo profilo, così Balik vede quanti account dovrebbe avere ogni lista.',
  'surer.reopen-profile':
    'Riapri il tuo profilo entro un’ora: se i numeri sono ancora gli stessi, la risposta è più certa.',
  'surer.reopen-here':
    'Ricarica il tuo profilo su Instagram una volta entro un’ora: se i numeri sono ancora gli stessi, la risposta è più certa.',
  'surer.reload-confirms':
    'Se vuoi, ricarica il tuo profilo su Instagram entro un’ora: gli stessi numeri confermano che nel frattempo nulla è cambiato.',
  'surer.reopen-confirms':
    'Se vuoi, riapri il tuo profilo entro un’ora: gli stessi numeri confermano che nel frattempo nulla è cambiato.',
  'surer.read-again': 'Scorri la lista ancora una volta: compaiono così le righe che erano state saltate.',
  'surer.visit-one': 'Apri il profilo di qualcuno: per quella persona toglie il dubbio.',
  'surer.visit-this': 'Apri questo profilo: toglie il dubbio.',
  'surer.bring-export':
    'Importa la tua esportazione di Instagram, con «Sempre»: indica tutti gli account delle due liste.',
  'surer.rest': 'Instagram ha chiesto una pausa, fino a: {date}. Prima di allora non aprire nulla lì.',
};
