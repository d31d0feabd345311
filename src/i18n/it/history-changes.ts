import type { historyChanges as english } from '../en/history-changes';
import type { TranslationOf } from '../shape/template';

/** What changed, in Italian words. */
export const historyChanges: TranslationOf<typeof english> = {
  'kind.appeared': 'Nuovo',
  'kind.gone': 'Non si trova più',
  'kind.renamed': 'Nome cambiato',
  'kind.returned': 'Di nuovo presente',
  'kind.left-instagram': 'Fuori da Instagram o nascosto',

  'change.appeared.followers': 'Nuovo tra i tuoi follower',
  'change.appeared.following': 'Nuovo tra gli account che segui',
  'change.appeared.own-follow': 'Hai iniziato a seguirlo',
  'change.appeared.own-approval': 'Hai approvato la richiesta',
  'change.shown.followers': 'Mostrato per la prima volta tra i tuoi follower',
  'change.shown.following': 'Mostrato per la prima volta tra gli account che segui',
  'change.gone.followers': 'Non si trova più tra i tuoi follower',
  'change.gone.following': 'Non si trova più tra gli account che segui',
  'change.gone.followers.likely': 'Non si trova più tra i tuoi follower, probabilmente non ti segue più',
  'change.gone.following.likely': 'Non si trova più tra gli account che segui, probabilmente non lo segui più',
  'change.ended.followers': 'Non ti segue più',
  'change.ended.following': 'Non lo segui più',
  'change.ended.followers.likely': 'Probabilmente non ti segue più',
  'change.ended.following.likely': 'Probabilmente non lo segui più',
  'change.by-name.appeared.followers': 'Nuovo tra i tuoi follower, o con un altro nome',
  'change.by-name.appeared.following': 'Nuovo tra gli account che segui, o con un altro nome',
  'change.by-name.gone.followers': 'Non si trova più tra i tuoi follower, o ha cambiato nome',
  'change.by-name.gone.following': 'Non si trova più tra gli account che segui, o ha cambiato nome',
  'change.by-name.left-instagram': 'Ha lasciato Instagram, è nascosto o ha cambiato nome',
  'change.gone.own-unfollow': 'Hai smesso di seguirlo',
  'change.gone.own-removal': 'Hai rimosso questo follower',
  'change.left-instagram':
    'Non è più in nessuna delle due liste: ha lasciato Instagram o è nascosto, a meno che tu non abbia smesso di seguirlo altrove',
  'change.left-instagram.marked-deleted': 'Ha lasciato Instagram o è nascosto, come mostra un’esportazione',
  'change.left-instagram.named-deactivated': 'Nascosto: Instagram indica l’account come disattivato',
  'change.returned.followers': 'Di nuovo tra i tuoi follower',
  'change.returned.following': 'Di nuovo tra gli account che segui',
  'change.returned.was-hidden': 'Mostrato di nuovo dopo un periodo in cui non lo era',
  'change.renamed': 'Prima @{from}',
  'when.on': 'il giorno {date}',
  'when.between': 'tra il giorno {from} e il giorno {to}',
  'when.proven': 'tra il giorno {from} e il giorno {proven}; non è nella lista dal giorno {to}',
  'certainty.certain': 'Certo',
  'certainty.likely': 'Probabile',
  'certainty.none': 'Lo mostra solo la lista',
  'why.likely.name': 'Un’esportazione conosce solo i nomi; un cambio di nome avrebbe lo stesso aspetto.',
  'why.likely':
    'Probabile: di quelli comparsi o venuti a mancare insieme, al massimo un quarto può essere stato soltanto nascosto.',
  'why.listed':
    'Una lista mostra chi non si trova più, o chi è nuovo. Non mostra perché: Instagram nasconde alcuni account, e poi li mostra di nuovo.',
};
