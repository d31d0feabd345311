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

  'evidence.in.followers': 'Entre seus seguidores ({date}).',
  'evidence.in.following': 'Na sua lista “Seguindo” ({date}).',
  'evidence.in-between.followers': 'Entre seus seguidores (mostrada em algum momento de {from} a {date}).',
  'evidence.in-between.following': 'Na sua lista “Seguindo” (mostrada em algum momento de {from} a {date}).',
  'evidence.absent.followers': {
    one: 'Não está na sua lista de seguidores ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não está entre seus {count} de seguidores, que em {date} foram lidos até o fim.',
    other: 'Não está entre seus {count} seguidores, que em {date} foram lidos até o fim.',
  },
  'evidence.absent.following': {
    one: 'Não está na sua lista “Seguindo” ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não está entre as {count} de contas que você segue, que em {date} foram lidas até o fim.',
    other: 'Não está entre as {count} contas que você segue, que em {date} foram lidas até o fim.',
  },
  'evidence.unnamed.followers': {
    one: 'Não citada na lista de seguidores da sua exportação de {date} ({count} conta).',
    many: 'Não citada entre os {count} de seguidores da sua exportação ({date}).',
    other: 'Não citada entre os {count} seguidores da sua exportação ({date}).',
  },
  'evidence.unnamed.following': {
    one: 'Não citada na lista “Seguindo” da sua exportação de {date} ({count} conta).',
    many: 'Não citada entre as {count} de contas que você segue na sua exportação ({date}).',
    other: 'Não citada entre as {count} contas que você segue na sua exportação ({date}).',
  },
  'evidence.counted': 'O perfil contava exatamente esse número, antes e depois: nada foi ocultado.',
  'evidence.nothing-hidden': 'Pelo número do seu perfil, nada foi ocultado.',
  'evidence.at-most': {
    one: 'Das {n} que faltam nesta lista, no máximo {count} pode ser uma conta que o Instagram oculta.',
    other: 'Das {n} que faltam nesta lista, no máximo {count} podem ser contas que o Instagram oculta.',
  },
  'evidence.too-many.followers': {
    one: 'Não encontrada na sua lista de seguidores ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não encontrada entre seus {count} de seguidores, que em {date} foram lidos até o fim.',
    other: 'Não encontrada entre seus {count} seguidores, que em {date} foram lidos até o fim.',
  },
  'evidence.too-many.following': {
    one: 'Não encontrada na sua lista “Seguindo” ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não encontrada entre as {count} de contas que você segue, que em {date} foram lidas até o fim.',
    other: 'Não encontrada entre as {count} contas que você segue, que em {date} foram lidas até o fim.',
  },
  'evidence.up-to': 'Mas, das {n} não encontradas, até {h} podem ser contas que o Instagram oculta.',
  'evidence.any-hidden': 'Mas cada uma das {n} não encontradas pode ser uma conta que o Instagram oculta.',
  'evidence.hidden-unknown': 'Mas ninguém sabe quantas contas esta lista oculta.',
  'evidence.hidden-or-left.followers':
    'Em {date} não estava entre seus seguidores. O Instagram diz que está desativada ou excluída, e isso não diz se segue você.',
  'evidence.hidden-or-left.following':
    'Em {date} não estava na sua lista “Seguindo”. O Instagram diz que está desativada ou excluída, e isso não diz se você a segue.',
  'evidence.in-neither': 'Em nenhuma das suas listas ({date}): só o perfil pode dizer mais.',
  'evidence.in-neither.followers':
    'Em {date} não estava entre seus seguidores, nem foi vista em outro lugar: só o perfil pode dizer mais.',
  'evidence.in-neither.following':
    'Em {date} não estava na sua lista “Seguindo”, nem foi vista em outro lugar: só o perfil pode dizer mais.',
  'evidence.undated-export.followers':
    'Não citada entre os seguidores em uma exportação cujo dia não é certo: pode ter chegado ou ido embora antes dela, ou depois.',
  'evidence.undated-export.following':
    'Não citada entre as contas que você segue em uma exportação cujo dia não é certo: você pode tê-la seguido antes dela, ou depois.',
  'evidence.not-asked.followers':
    'Sua lista de seguidores é de {date}, antes de esta conta estar na sua lista “Seguindo”.',
  'evidence.not-asked.followers.do': 'Leia-a de novo, ou abra o perfil.',
  'evidence.not-asked.following': 'Sua lista “Seguindo” é de {date}, antes de esta conta estar entre seus seguidores.',
  'evidence.not-asked.following.do': 'Leia-a de novo, ou abra o perfil.',
  'evidence.doubt.names-in-export': 'A exportação só conhece nomes; uma mudança de nome pareceria igual.',
  'evidence.doubt.names-on-screen': 'A tela só mostra nomes; uma mudança de nome pareceria igual.',
  'evidence.on-screen': 'Lido da tela, não das respostas do Instagram.',
  'evidence.doubt.known-by-name': 'Esta conta só é conhecida pelo nome; uma mudança de nome pareceria igual.',
  'evidence.profile.followers.yes': 'O perfil dizia que segue você ({date}).',
  'evidence.profile.followers.no': 'O perfil dizia que não segue você ({date}).',
  'evidence.profile.following.yes': 'O perfil dizia que você a segue ({date}).',
  'evidence.profile.following.no': 'O perfil dizia que você não a segue ({date}).',
  'evidence.missed.followers': 'Depois disso também não foi encontrada entre seus seguidores ({date}).',
  'evidence.missed.following': 'Depois disso também não foi encontrada na sua lista “Seguindo” ({date}).',
  'evidence.partial.followers':
    'Ainda não vista entre seus seguidores. Em {date} foram lidos {progress}, e isso não prova nada.',
  'evidence.partial.following':
    'Ainda não vista na sua lista “Seguindo”. Em {date} foram lidas {progress}, e isso não prova nada.',
  'evidence.partial-export.followers':
    'Não citada entre os seguidores na sua exportação de {date}, que pode não conter todos: isso não prova nada.',
  'evidence.partial-export.following':
    'Não citada entre as contas que você segue na sua exportação de {date}, que pode não conter todas: isso não prova nada.',
  'evidence.unread.followers': 'Seus seguidores ainda não são conhecidos.',
  'evidence.unread.following': 'As contas que você segue ainda não são conhecidas.',

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
