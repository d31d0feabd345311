import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'in.followers': 'Tra i tuoi follower ({date}).',
  'in.following': 'Nella tua lista dei seguiti ({date}).',
  'in-between.followers': 'Tra i tuoi follower (mostrato in un momento tra il giorno {from} e il giorno {date}).',
  'in-between.following':
    'Nella tua lista dei seguiti (mostrato in un momento tra il giorno {from} e il giorno {date}).',
  'absent.followers': {
    one: 'Il tuo unico follower è un altro account; lista letta fino in fondo ({date}).',
    other: 'Non è tra i tuoi {count} follower; lista letta fino in fondo ({date}).',
  },
  'absent.following': {
    one: 'L’unico account che segui è un altro; lista letta fino in fondo ({date}).',
    other: 'Non è tra i tuoi {count} account seguiti; lista letta fino in fondo ({date}).',
  },
  'unnamed.followers': {
    one: 'L’unico follower indicato nella tua esportazione ({date}) è un altro.',
    other: 'Non è indicato tra i tuoi {count} follower nella tua esportazione ({date}).',
  },
  'unnamed.following': {
    one: 'L’unico account seguito indicato nella tua esportazione ({date}) è un altro.',
    other: 'Non è indicato tra i tuoi {count} account seguiti nella tua esportazione ({date}).',
  },
  counted: 'Il profilo ne contava esattamente altrettanti, prima e dopo: nessuno era nascosto.',
  'nothing-hidden': 'Secondo il numero del tuo profilo, nessuno era nascosto.',
  'at-most': {
    one: 'Al massimo {count} di quelli che mancano in questa lista ({n}) può essere un account che Instagram nasconde.',
    other:
      'Al massimo {count} di quelli che mancano in questa lista ({n}) possono essere account che Instagram nasconde.',
  },
  'too-many.followers': {
    one: 'Il tuo unico follower è un altro account; lista letta fino in fondo ({date}).',
    other: 'Non trovato tra i tuoi {count} follower; lista letta fino in fondo ({date}).',
  },
  'too-many.following': {
    one: 'L’unico account che segui è un altro; lista letta fino in fondo ({date}).',
    other: 'Non trovato tra i tuoi {count} account seguiti; lista letta fino in fondo ({date}).',
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
    'Non è indicato tra i follower in un’esportazione di cui il giorno non è sicuro: può essere arrivato o andato via prima, o dopo.',
  'undated-export.following':
    'Non è indicato tra gli account che segui in un’esportazione di cui il giorno non è sicuro: puoi averlo seguito prima, o dopo.',
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
  'missed.followers': 'Nemmeno in seguito si è trovato tra i tuoi follower ({date}).',
  'missed.following': 'Nemmeno in seguito si è trovato nella tua lista dei seguiti ({date}).',
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
