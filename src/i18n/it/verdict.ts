import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Italian. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Tu e @{username} vi seguite a vicenda.',
  'verdict.only-i-follow': 'Tu segui @{username}, che non ti segue a sua volta.',
  'verdict.only-i-follow.likely': 'Tu segui @{username}, che probabilmente non ti segue a sua volta.',
  'verdict.only-they-follow': '@{username} ti segue, e tu non segui a tua volta. Se farlo o no, lo decidi tu.',
  'verdict.neither': 'Tu e @{username} non vi seguite.',
  'verdict.neither.likely': 'Probabilmente tu e @{username} non vi seguite.',
  'verdict.unknown': 'Balik non può ancora dire se tu e @{username} vi seguite a vicenda.',
  'verdict.too-early': 'È troppo presto per dire se @{username} ti segue a sua volta.',
  'verdict.too-many-hidden':
    'Balik non ha trovato @{username} in una delle tue liste, e non può dire che cosa significhi.',
  'verdict.hidden-or-left': '@{username} è nascosto, o ha lasciato Instagram.',
  'verdict.in-neither': '@{username} non è in nessuna delle tue due liste. Solo il profilo può dire di più.',
  'verdict.likely': 'Probabile',
  'verdict.certain': 'Certo',
  'verdict.plain': 'Secondo il numero del tuo profilo, nessuno era nascosto',
  'verdict.asOf': 'Situazione: {date} ({ago})',
  'verdict.asOfDay': 'Situazione: {date}',
  'verdict.noDate': 'Ancora nulla lo stabilisce',
  'verdict.old': 'Questo dato ha più di 90 giorni.',
  'verdict.oldPerhaps': 'Questo dato può avere più di 90 giorni.',
  'verdict.old.do': 'Per aggiornarlo, rileggi le tue liste o importa una nuova esportazione.',
  'verdict.early.now': 'Segui questo account da meno di 7 giorni. Che ancora non ti segua a sua volta non dice nulla.',
  'verdict.early.then': 'Alla data della tua lista dei follower, seguivi questo account da meno di 7 giorni.',
  'verdict.early.do': 'Per saperlo, rileggi i tuoi follower o importa un’esportazione più recente.',
  'verdict.why': 'Come lo sappiamo',
  'verdict.timeline': 'Linea del tempo',

  'bound.these': {
    one: 'Al massimo {count} di questi {n} può essere un account che Instagram nasconde.',
    other: 'Al massimo {count} di questi {n} possono essere account che Instagram nasconde.',
  },
  'bound.lacked': {
    one: 'Al massimo {count} di quelli che mancavano alla lettura ({n}) può essere nascosto da Instagram.',
    other: 'Al massimo {count} di quelli che mancavano alla lettura ({n}) possono essere nascosti da Instagram.',
  },
  'bound.settle': 'Aprire un profilo toglie il dubbio.',
  'bound.none': 'Nessuno nascosto, secondo il numero del tuo profilo ({date}).',
  'bound.counted': 'Nessuno nascosto: il profilo contava esattamente questi, prima e dopo ({date}).',
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
  'bound.up-to': '{found}; fino a {h} possono essere nascosti.',
  'bound.any': '{found}; ognuno può essere nascosto.',
  'bound.unknown': '{found}; nessuno sa quanti possono essere nascosti.',
  'bound.too-early':
    'Li segui da meno di 7 giorni, o li seguivi da meno di 7 giorni alla data della tua lista dei follower. Possono ancora seguirti a loro volta.',

  'surer.title': 'Che cosa dà più certezza',
  'surer.read': 'Apri la lista su Instagram e scorri fino in fondo.',
  'surer.open-profile': 'Apri il tuo profilo, così Balik vede quanti account dovrebbe avere ogni lista.',
  'surer.reopen-profile': 'Riapri il tuo profilo entro un’ora: un numero visto dopo la lettura dà più certezza.',
  'surer.read-again': 'Scorri la lista ancora una volta: compaiono così le righe che erano state saltate.',
  'surer.visit-one': 'Apri il profilo di qualcuno: per quella persona toglie il dubbio.',
  'surer.visit-this': 'Apri questo profilo: toglie il dubbio.',
  'surer.bring-export':
    'Importa la tua esportazione di Instagram, con «Sempre»: indica tutti gli account delle due liste.',
  'surer.rest': 'Instagram ha chiesto una pausa, fino a: {date}. Prima di allora non aprire nulla lì.',
};
