import type { historyChanges as english } from '../en/history-changes';
import type { TranslationOf } from '../shape/template';

/** What changed, in Portuguese words. */
export const historyChanges: TranslationOf<typeof english> = {
  'kind.appeared': 'Novas',
  'kind.gone': 'Não aparecem mais',
  'kind.renamed': 'Mudaram de nome',
  'kind.returned': 'De volta à lista',
  'kind.left-instagram': 'Fora do Instagram ou ocultas',

  'change.appeared.followers': 'Nova entre seus seguidores',
  'change.appeared.following': 'Nova entre quem você segue',
  'change.appeared.own-follow': 'Você começou a seguir',
  'change.appeared.own-approval': 'Você aprovou a solicitação',
  'change.shown.followers': 'Mostrada entre seus seguidores pela primeira vez',
  'change.shown.following': 'Mostrada entre quem você segue pela primeira vez',
  'change.gone.followers': 'Não aparece mais entre seus seguidores',
  'change.gone.following': 'Não aparece mais entre quem você segue',
  'change.gone.followers.likely': 'Não aparece mais entre seus seguidores, provavelmente não segue mais você',
  'change.gone.following.likely': 'Não aparece mais entre quem você segue, provavelmente você não a segue mais',
  'change.ended.followers': 'Não segue mais você',
  'change.ended.following': 'Você não a segue mais',
  'change.ended.followers.likely': 'Provavelmente não segue mais você',
  'change.ended.following.likely': 'Provavelmente você não a segue mais',
  'change.by-name.appeared.followers': 'Nova entre seus seguidores, ou mudou de nome',
  'change.by-name.appeared.following': 'Nova entre quem você segue, ou mudou de nome',
  'change.by-name.gone.followers': 'Não aparece mais entre seus seguidores, ou mudou de nome',
  'change.by-name.gone.following': 'Não aparece mais entre quem você segue, ou mudou de nome',
  'change.by-name.left-instagram': 'Saiu do Instagram, está oculta ou mudou de nome',
  'change.gone.own-unfollow': 'Você deixou de seguir',
  'change.gone.own-removal': 'Você removeu este seguidor',
  'change.left-instagram':
    'Não está mais em nenhuma das duas listas: saiu do Instagram ou está oculta, a não ser que você tenha deixado de seguir em outro lugar',
  'change.left-instagram.marked-deleted': 'Saiu do Instagram ou está oculta, como mostra uma exportação',
  'change.left-instagram.named-deactivated': 'Oculta: o Instagram diz que a conta está desativada',
  'change.returned.followers': 'De novo entre seus seguidores',
  'change.returned.following': 'De novo entre quem você segue',
  'change.returned.was-hidden': 'Mostrada de novo depois de não ter sido mostrada',
  'change.renamed': 'Era @{from}',
  'when.on': 'em {date}',
  'when.between': 'entre {from} e {to}',
  'when.proven': 'entre {from} e {proven}; fora da lista desde {to}',
  'certainty.certain': 'Certo',
  'certainty.likely': 'Provável',
  'certainty.none': 'Só a lista mostra',
  'why.likely.name': 'Uma exportação só conhece nomes; uma mudança de nome pareceria igual.',
  'why.likely':
    'Provável: das que chegaram ou foram embora juntas, no máximo uma em cada quatro pode ter estado apenas oculta.',
  'why.listed':
    'Uma lista mostra quais contas não aparecem mais ou são novas nela. Não mostra por quê: o Instagram oculta algumas contas e volta a mostrá-las.',
};
