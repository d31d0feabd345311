import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Tu e @{username} vi seguite a vicenda.',
  'verdict.only-i-follow': 'Tu segui @{username}, che non ti segue a sua volta.',
  'verdict.only-i-follow.likely': 'Tu segui @{username}, che probabilmente non ti segue a sua volta.',
  'verdict.only-they-follow': '@{username} ti segue, e tu non segui a tua volta. Se farlo o no, lo decidi tu.',
  'verdict.neither': 'Tu e @{username} non vi seguite.',
  'verdict.neither.likely': 'Probabilmente tu e @{username} non vi seguite.',
  'verdict.unknown': 'Balik non può ancora dire se tu e @{username} vi seguite a vicenda.',
  'verdict.too-early': 'È troppo presto per dire se @{username} ti segue a sua volta.',
  'verdict.too-many-hidden.followers': 'Tu segui @{username}. Non si sa se ti segue.',
  'verdict.too-many-hidden.following': '@{username} ti segue. Non si sa se lo segui.',
  'verdict.hidden-or-left': '@{username} è nascosto, o ha lasciato Instagram.',
  'verdict.in-neither': '@{username} non è in nessuna delle tue due liste. Solo il profilo può dire di più.',
  'verdict.certain': 'Certo',
  'verdict.plain': 'Secondo il numero del tuo profilo, nessuno era nascosto',
  'verdict.asOf': 'Situazione: {date} ({ago})',
  'verdict.asOfDay': 'Situazione: {date}',
  'verdict.noDate': 'Finora nulla toglie il dubbio',
  'verdict.oldPerhaps': 'Questo dato può avere più di 90 giorni.',
  'verdict.old.do': 'Per aggiornarlo, rileggi le tue liste o importa una nuova esportazione.',
  'verdict.early.now': 'Segui questo account da meno di 7 giorni. Che ancora non ti segua a sua volta non dice nulla.',
  'verdict.early.then': 'Alla data della tua lista dei follower, seguivi questo account da meno di 7 giorni.',
  'verdict.early.do': 'Per saperlo, rileggi i tuoi follower o importa un’esportazione più recente.',
  'verdict.why': 'Come lo sappiamo',
  'verdict.known': 'Cosa sappiamo',
  'verdict.timeline': 'Linea del tempo',

  'in.followers': 'Tra i tuoi follower ({date}).',
  'in.following': 'Nella tua lista dei seguiti ({date}).',
  'in-between.followers': 'Tra i tuoi follower (mostrato in un momento tra il giorno {from} e il giorno {date}).',
  'in-between.following':
    'Nella tua lista dei seguiti (mostrato in un momento tra il giorno {from} e il giorno {date}).',
  'absent.followers': {
    one: 'L’unico follower nella lista, letta fino in fondo ({date}), è un altro account.',
    other: 'Non è tra i tuoi {count} follower; lista letta fino in fondo ({date}).',
  },
  'absent.following': {
    one: 'L’unico account nella lista dei seguiti, letta fino in fondo ({date}), è un altro.',
    other: 'Non è tra gli account che segui ({count}); lista letta fino in fondo ({date}).',
  },
  'unnamed.followers': {
    one: 'L’unico follower indicato nella tua esportazione ({date}) è un altro.',
    other: 'Non è indicato tra i tuoi {count} follower nella tua esportazione ({date}).',
  },
  'unnamed.following': {
    one: 'L’unico account seguito indicato nella tua esportazione ({date}) è un altro.',
    other: 'Non è indicato tra gli account che segui ({count}) nella tua esportazione ({date}).',
  },
  counted: 'Il profilo ne contava esattamente altrettanti, prima e dopo: nessuno era nascosto.',
  'nothing-hidden': 'Secondo il numero del tuo profilo, nessuno era nascosto.',
  'at-most': {
    one: 'Al massimo {count} di quelli che mancano in questa lista ({n}) può essere un account che Instagram nasconde.',
    other:
      'Al massimo {count} di quelli che mancano in questa lista ({n}) possono essere account che Instagram nasconde.',
  },
  'too-many.followers': {
    one: 'L’unico follower nella lista, letta fino in fondo ({date}), è un altro account.',
    other: 'Non trovato tra i tuoi {count} follower; lista letta fino in fondo ({date}).',
  },
  'too-many.following': {
    one: 'L’unico account nella lista dei seguiti, letta fino in fondo ({date}), è un altro.',
    other: 'Non trovato tra gli account che segui ({count}); lista letta fino in fondo ({date}).',
  },
  'up-to': 'Ma di quelli non trovati ({n}) fino a {h} possono essere account che Instagram nasconde.',
  'any-hidden': 'Ma ognuno di quelli non trovati ({n}) può essere un account che Instagram nasconde.',
  'hidden-unknown': 'Ma nessuno sa quanti account questa lista nasconde.',
  'hidden-or-left.followers':
    'Non è tra i tuoi follower ({date}). Instagram lo indica come disattivato o eliminato, e questo non dice se ti segue.',
  'hidden-or-left.following':
    'Non è nella tua lista dei seguiti ({date}). Instagram lo indica come disattivato o eliminato, e questo non dice se lo segui.',
  'in-neither': 'In nessuna delle tue due liste ({date}): solo il profilo può dire di più.',
  'in-neither.followers': 'Non è tra i tuoi follower ({date}), né si è visto altrove: solo il profilo può dire di più.',
  'in-neither.following':
    'Non è nella tua lista dei seguiti ({date}), né si è visto altrove: solo il profilo può dire di più.',
  'undated-export.followers':
    'Non è indicato tra i follower in un’esportazione di data incerta: può essere arrivato o andato via prima, o dopo.',
  'undated-export.following':
    'Non è indicato tra gli account che segui in un’esportazione di data incerta: puoi averlo seguito prima, o dopo.',
  'not-asked.followers':
    'La tua lista dei follower ({date}) è di prima che questo account fosse nella tua lista dei seguiti.',
  'not-asked.followers.do': 'Rileggila, o apri il profilo.',
  'not-asked.following': 'La tua lista dei seguiti ({date}) è di prima che questo account fosse tra i tuoi follower.',
  'not-asked.following.do': 'Rileggila, o apri il profilo.',
  'doubt.names-in-export': 'L’esportazione conosce solo i nomi; un cambio di nome avrebbe lo stesso aspetto.',
  'doubt.names-on-screen': 'Lo schermo mostra solo i nomi; un cambio di nome avrebbe lo stesso aspetto.',
  'on-screen': 'Letto dallo schermo, non dalle risposte di Instagram.',
  'doubt.known-by-name': 'Di questo account si conosce solo il nome; un cambio di nome avrebbe lo stesso aspetto.',
  'profile.followers.yes': 'Il profilo diceva che ti segue ({date}).',
  'profile.followers.no': 'Il profilo diceva che non ti segue ({date}).',
  'profile.following.yes': 'Il profilo diceva che lo segui ({date}).',
  'profile.following.no': 'Il profilo diceva che non lo segui ({date}).',
  'missed.followers': 'Nemmeno in seguito è stato trovato tra i tuoi follower ({date}).',
  'missed.following': 'Nemmeno in seguito è stato trovato nella tua lista dei seguiti ({date}).',
  'partial.followers': 'Non ancora visto tra i tuoi follower. Letti {progress} ({date}), e questo non prova nulla.',
  'partial.following':
    'Non ancora visto nella tua lista dei seguiti. Letti {progress} ({date}), e questo non prova nulla.',
  'partial-export.followers':
    'Non è indicato tra i follower nella tua esportazione ({date}). Può non contenerli tutti, quindi questo non prova nulla.',
  'partial-export.following':
    'Non è indicato tra gli account che segui nella tua esportazione ({date}). Può non contenerli tutti, quindi questo non prova nulla.',
  'unread.followers': 'I tuoi follower non si conoscono ancora.',
  'unread.following': 'Gli account che segui non si conoscono ancora.',
};
