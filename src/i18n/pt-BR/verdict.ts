import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Portuguese. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Provável',
  'verdict.old': 'Isto tem mais de 90 dias.',

  'bound.these': {
    one: 'Destas {n}, no máximo {count} pode estar aqui por engano: o Instagram não mostra todas as contas.',
    other: 'Destas {n}, no máximo {count} podem estar aqui por engano: o Instagram não mostra todas as contas.',
  },
  'bound.lacked': {
    one: 'Das {n} que faltavam na leitura, no máximo {count} pode estar oculta pelo Instagram.',
    other: 'Das {n} que faltavam na leitura, no máximo {count} podem estar ocultas pelo Instagram.',
  },
  'bound.settle': 'Abrir um perfil esclarece.',
  'bound.none': 'Seu perfil contava o mesmo número: não falta ninguém (situação em {date}).',
  'bound.counted': 'Seu perfil contava exatamente este número, antes e depois: não falta ninguém ({date}).',
  'bound.screen': '{bound} Lido da tela.',
  'bound.export': 'Pelos nomes na sua exportação ({date}).',
  'bound.not-found.followers': {
    one: '{count} não encontrada entre seus seguidores',
    other: '{count} não encontradas entre seus seguidores',
  },
  'bound.not-found.following': {
    one: '{count} não encontrada entre quem você segue',
    other: '{count} não encontradas entre quem você segue',
  },
  'bound.up-to': '{found}; até {h} delas podem estar lá mesmo assim.',
  'bound.any': '{found}; qualquer uma delas pode estar lá mesmo assim.',
  'bound.unknown': '{found}; ninguém sabe quantas delas estão lá mesmo assim.',
  'bound.too-early':
    'Na data da sua lista de seguidores, você as seguia havia menos de 7 dias. Elas ainda podem seguir de volta.',

  'surer.title': 'O que dá mais certeza',
  'surer.read': 'Abra a lista no Instagram e role até o fim.',
  'surer.open-profile': 'Abra seu próprio perfil, para o Balik ver quantas contas cada lista deveria ter.',
  'surer.reopen-profile':
    'Abra seu próprio perfil mais uma vez, dentro de uma hora: se os números continuarem iguais, a resposta é mais segura.',
  'surer.reopen-here':
    'Recarregue seu perfil no Instagram uma vez, dentro de uma hora: se os números continuarem iguais, a resposta é mais segura.',
  'surer.reload-confirms':
    'Se quiser, recarregue seu perfil no Instagram dentro de uma hora: os mesmos números confirmam que nada mudou nesse meio-tempo.',
  'surer.reopen-confirms':
    'Se quiser, abra seu perfil de novo dentro de uma hora: os mesmos números confirmam que nada mudou nesse meio-tempo.',
  'surer.read-again': 'Percorra a lista mais uma vez: as linhas que foram puladas aparecem então.',
  'surer.visit-one': 'Abra o perfil de alguém: isso esclarece o caso dessa pessoa.',
  'surer.visit-this': 'Abra este perfil: isso esclarece.',
  'surer.bring-export':
    'Importe sua exportação do Instagram, com “Desde o início”: ela cita todas as pessoas das duas listas.',
  'surer.rest': 'O Instagram pediu uma pausa: espere até {date} antes de abrir qualquer coisa lá.',
};
