import type { historyChanges as english } from '../en/history-changes';
import type { TranslationOf } from '../shape/template';

/** What changed, in Spanish words. */
export const historyChanges: TranslationOf<typeof english> = {
  'kind.appeared': 'Nuevas',
  'kind.gone': 'Ya no se encuentran',
  'kind.renamed': 'Cambiaron de nombre',
  'kind.returned': 'De vuelta en la lista',
  'kind.left-instagram': 'Fuera de Instagram u ocultas',

  'change.appeared.followers': 'Nueva entre tus seguidores',
  'change.appeared.following': 'Nueva entre las cuentas que sigues',
  'change.appeared.own-follow': 'Empezaste a seguirla',
  'change.appeared.own-approval': 'Aprobaste la solicitud',
  'change.shown.followers': 'Se mostró por primera vez entre tus seguidores',
  'change.shown.following': 'Se mostró por primera vez entre las cuentas que sigues',
  'change.gone.followers': 'Ya no se encuentra entre tus seguidores',
  'change.gone.following': 'Ya no se encuentra entre las cuentas que sigues',
  'change.gone.followers.likely': 'Ya no se encuentra entre tus seguidores, probablemente ya no te sigue',
  'change.gone.following.likely': 'Ya no se encuentra entre las cuentas que sigues, probablemente ya no la sigues',
  'change.ended.followers': 'Ya no te sigue',
  'change.ended.following': 'Ya no la sigues',
  'change.ended.followers.likely': 'Probablemente ya no te sigue',
  'change.ended.following.likely': 'Probablemente ya no la sigues',
  'change.by-name.appeared.followers': 'Nueva entre tus seguidores, o cambió de nombre',
  'change.by-name.appeared.following': 'Nueva entre las cuentas que sigues, o cambió de nombre',
  'change.by-name.gone.followers': 'Ya no se encuentra entre tus seguidores, o cambió de nombre',
  'change.by-name.gone.following': 'Ya no se encuentra entre las cuentas que sigues, o cambió de nombre',
  'change.by-name.left-instagram': 'Dejó Instagram, está oculta o cambió de nombre',
  'change.gone.own-unfollow': 'Dejaste de seguirla',
  'change.gone.own-removal': 'Eliminaste a este seguidor',
  'change.left-instagram':
    'Ya no está en ninguna de las dos listas: dejó Instagram o está oculta, salvo que dejaras de seguirla en otro sitio',
  'change.left-instagram.marked-deleted': 'Dejó Instagram o está oculta, según muestra una exportación',
  'change.left-instagram.named-deactivated': 'Oculta: Instagram nombra la cuenta como desactivada',
  'change.returned.followers': 'Otra vez entre tus seguidores',
  'change.returned.following': 'Otra vez entre las cuentas que sigues',
  'change.returned.was-hidden': 'Se muestra otra vez después de no mostrarse',
  'change.renamed': 'Antes @{from}',
  'when.on': 'el {date}',
  'when.between': 'entre el {from} y el {to}',
  'when.proven': 'entre el {from} y el {proven}; no está en la lista desde el {to}',
  'certainty.certain': 'Seguro',
  'certainty.likely': 'Probable',
  'certainty.none': 'Solo lo muestra la lista',
  'why.likely.name': 'Una exportación solo conoce nombres; un cambio de nombre se vería igual.',
  'why.likely':
    'Probable: de quienes llegaron o se fueron a la vez, como mucho una cuarta parte pudo estar solo oculta.',
  'why.listed':
    'Una lista muestra qué cuentas ya no se encuentran o son nuevas en ella. No muestra por qué: Instagram oculta algunas cuentas y las vuelve a mostrar.',
};
