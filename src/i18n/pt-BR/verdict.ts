import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Portuguese. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Vocês se seguem: você e @{username}.',
  'verdict.only-i-follow': 'Você segue @{username}, que não segue você de volta.',
  'verdict.only-i-follow.likely': 'Você segue @{username}, que provavelmente não segue você de volta.',
  'verdict.only-they-follow': '@{username} segue você, e você não segue de volta. Seguir ou não é escolha sua.',
  'verdict.neither': 'Vocês não se seguem: você e @{username}.',
  'verdict.neither.likely': 'Provavelmente vocês não se seguem: você e @{username}.',
  'verdict.unknown': 'O Balik ainda não pode dizer se você e @{username} se seguem.',
  'verdict.too-early': 'É cedo demais para saber se @{username} segue você de volta.',
  'verdict.too-many-hidden':
    'O Balik não encontrou @{username} em uma das suas listas, e não pode dizer o que isso significa.',
  'verdict.hidden-or-left': '@{username} está oculta, ou saiu do Instagram.',
  'verdict.in-neither': '@{username} não está em nenhuma das suas listas. Só o perfil pode dizer mais.',
  'verdict.likely': 'Provável',
  'verdict.certain': 'Certo',
  'verdict.plain': 'Pelo número do seu perfil, nada foi ocultado',
  'verdict.asOf': 'Situação em {date} ({ago})',
  'verdict.asOfDay': 'Situação em {date}',
  'verdict.noDate': 'Nada esclarece isso ainda',
  'verdict.old': 'Isto tem mais de 90 dias.',
  'verdict.oldPerhaps': 'Isto pode ter mais de 90 dias.',
  'verdict.old.do': 'Leia suas listas de novo, ou importe uma nova exportação, para renovar.',
  'verdict.early.now': 'Você a segue há menos de 7 dias. Não seguir de volta por enquanto não diz nada.',
  'verdict.early.then': 'Na data da sua lista de seguidores, você a seguia havia menos de 7 dias.',
  'verdict.early.do': 'Leia seus seguidores de novo, ou importe uma exportação mais nova, para saber.',
  'verdict.why': 'Como sabemos',
  'verdict.timeline': 'Linha do tempo',

  'bound.these': {
    one: 'Destas {n}, no máximo {count} pode ser uma conta que o Instagram oculta.',
    other: 'Destas {n}, no máximo {count} podem ser contas que o Instagram oculta.',
  },
  'bound.lacked': {
    one: 'Das {n} que faltavam na leitura, no máximo {count} pode estar oculta pelo Instagram.',
    other: 'Das {n} que faltavam na leitura, no máximo {count} podem estar ocultas pelo Instagram.',
  },
  'bound.settle': 'Abrir um perfil esclarece.',
  'bound.none': 'Nada oculto, pelo que seu perfil contava (situação em {date}).',
  'bound.counted': 'Nada oculto: o perfil contava exatamente este número, antes e depois ({date}).',
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
  'bound.up-to': '{found}; até {h} delas podem estar ocultas.',
  'bound.any': '{found}; qualquer uma delas pode estar oculta.',
  'bound.unknown': '{found}; ninguém sabe quantas delas podem estar ocultas.',
  'bound.too-early':
    'Você as segue há menos de 7 dias, ou as seguia havia menos de 7 dias na data da sua lista de seguidores. Elas ainda podem seguir de volta.',

  'surer.title': 'O que dá mais certeza',
  'surer.read': 'Abra a lista no Instagram e role até o fim.',
  'surer.open-profile': 'Abra seu próprio perfil, para o Balik ver quantas contas cada lista deveria ter.',
  'surer.reopen-profile':
    'Abra seu próprio perfil mais uma vez, dentro de uma hora: uma contagem depois da leitura dá mais certeza.',
  'surer.read-again': 'Percorra a lista mais uma vez: as linhas que foram puladas aparecem então.',
  'surer.visit-one': 'Abra o perfil de alguém: isso esclarece o caso dessa pessoa.',
  'surer.visit-this': 'Abra este perfil: isso esclarece.',
  'surer.bring-export':
    'Importe sua exportação do Instagram, com “Desde o início”: ela cita todas as pessoas das duas listas.',
  'surer.rest': 'O Instagram pediu uma pausa: espere até {date} antes de abrir qualquer coisa lá.',
};
