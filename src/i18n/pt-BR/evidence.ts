import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Vocês se seguem: você e @{username}.',
  'verdict.only-i-follow': 'Você segue @{username}, que não segue você de volta.',
  'verdict.only-i-follow.likely': 'Você segue @{username}, que provavelmente não segue você de volta.',
  'verdict.only-they-follow': '@{username} segue você, e você não segue de volta. Seguir ou não é escolha sua.',
  'verdict.neither': 'Vocês não se seguem: você e @{username}.',
  'verdict.neither.likely': 'Provavelmente vocês não se seguem: você e @{username}.',
  'verdict.unknown': 'O Balik ainda não pode dizer se você e @{username} se seguem.',
  'verdict.too-early': 'É cedo demais para saber se @{username} segue você de volta.',
  'verdict.too-many-hidden.followers': 'Você segue @{username}, e não se sabe se essa conta segue você.',
  'verdict.too-many-hidden.following': '@{username} segue você, e não se sabe se você segue essa conta.',
  'verdict.hidden-or-left': '@{username} está oculta, ou saiu do Instagram.',
  'verdict.in-neither': '@{username} não está em nenhuma das suas listas. Só o perfil pode dizer mais.',
  'verdict.certain': 'Certo',
  'verdict.plain': 'Pelo número do seu perfil, nada foi ocultado',
  'verdict.asOf': 'Situação em {date} ({ago})',
  'verdict.asOfDay': 'Situação em {date}',
  'verdict.noDate': 'Nada esclarece isso ainda',
  'verdict.oldPerhaps': 'Isto pode ter mais de 90 dias.',
  'verdict.old.do': 'Leia suas listas de novo, ou importe uma nova exportação, para renovar.',
  'verdict.early.now': 'Você a segue há menos de 7 dias. Não seguir de volta por enquanto não diz nada.',
  'verdict.early.then': 'Na data da sua lista de seguidores, você a seguia havia menos de 7 dias.',
  'verdict.early.do': 'Leia seus seguidores de novo, ou importe uma exportação mais nova, para saber.',
  'verdict.why': 'Como sabemos',
  'verdict.known': 'O que sabemos',
  'verdict.timeline': 'Linha do tempo',

  'in.followers': 'Entre seus seguidores ({date}).',
  'in.following': 'Na sua lista “Seguindo” ({date}).',
  'in-between.followers': 'Entre seus seguidores (mostrada em algum momento de {from} a {date}).',
  'in-between.following': 'Na sua lista “Seguindo” (mostrada em algum momento de {from} a {date}).',
  'absent.followers': {
    one: 'Não está na sua lista de seguidores ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não está entre seus {count} de seguidores, que em {date} foram lidos até o fim.',
    other: 'Não está entre seus {count} seguidores, que em {date} foram lidos até o fim.',
  },
  'absent.following': {
    one: 'Não está na sua lista “Seguindo” ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não está entre as {count} de contas que você segue, que em {date} foram lidas até o fim.',
    other: 'Não está entre as {count} contas que você segue, que em {date} foram lidas até o fim.',
  },
  'unnamed.followers': {
    one: 'Não citada na lista de seguidores da sua exportação de {date} ({count} conta).',
    many: 'Não citada entre os {count} de seguidores da sua exportação ({date}).',
    other: 'Não citada entre os {count} seguidores da sua exportação ({date}).',
  },
  'unnamed.following': {
    one: 'Não citada na lista “Seguindo” da sua exportação de {date} ({count} conta).',
    many: 'Não citada entre as {count} de contas que você segue na sua exportação ({date}).',
    other: 'Não citada entre as {count} contas que você segue na sua exportação ({date}).',
  },
  counted: 'O perfil contava exatamente esse número, antes e depois: nada foi ocultado.',
  'nothing-hidden': 'Pelo número do seu perfil, nada foi ocultado.',
  'at-most': {
    one: 'Das {n} que faltam nesta lista, no máximo {count} pode ser uma conta que o Instagram oculta.',
    other: 'Das {n} que faltam nesta lista, no máximo {count} podem ser contas que o Instagram oculta.',
  },
  'too-many.followers': {
    one: 'Não encontrada na sua lista de seguidores ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não encontrada entre seus {count} de seguidores, que em {date} foram lidos até o fim.',
    other: 'Não encontrada entre seus {count} seguidores, que em {date} foram lidos até o fim.',
  },
  'too-many.following': {
    one: 'Não encontrada na sua lista “Seguindo” ({count} conta), que em {date} foi lida até o fim.',
    many: 'Não encontrada entre as {count} de contas que você segue, que em {date} foram lidas até o fim.',
    other: 'Não encontrada entre as {count} contas que você segue, que em {date} foram lidas até o fim.',
  },
  'up-to': 'Mas, das {n} não encontradas, até {h} podem ser contas que o Instagram oculta.',
  'any-hidden': 'Mas cada uma das {n} não encontradas pode ser uma conta que o Instagram oculta.',
  'hidden-unknown': 'Mas ninguém sabe quantas contas esta lista oculta.',
  'hidden-or-left.followers':
    'Em {date} não estava entre seus seguidores. O Instagram diz que está desativada ou excluída, e isso não diz se segue você.',
  'hidden-or-left.following':
    'Em {date} não estava na sua lista “Seguindo”. O Instagram diz que está desativada ou excluída, e isso não diz se você a segue.',
  'in-neither': 'Em nenhuma das suas listas ({date}): só o perfil pode dizer mais.',
  'in-neither.followers':
    'Em {date} não estava entre seus seguidores, nem foi vista em outro lugar: só o perfil pode dizer mais.',
  'in-neither.following':
    'Em {date} não estava na sua lista “Seguindo”, nem foi vista em outro lugar: só o perfil pode dizer mais.',
  'undated-export.followers':
    'Não citada entre os seguidores em uma exportação cujo dia não é certo: pode ter chegado ou ido embora antes dela, ou depois.',
  'undated-export.following':
    'Não citada entre as contas que você segue em uma exportação cujo dia não é certo: você pode tê-la seguido antes dela, ou depois.',
  'not-asked.followers': 'Sua lista de seguidores é de {date}, antes de esta conta estar na sua lista “Seguindo”.',
  'not-asked.followers.do': 'Leia-a de novo, ou abra o perfil.',
  'not-asked.following': 'Sua lista “Seguindo” é de {date}, antes de esta conta estar entre seus seguidores.',
  'not-asked.following.do': 'Leia-a de novo, ou abra o perfil.',
  'doubt.names-in-export': 'A exportação só conhece nomes; uma mudança de nome pareceria igual.',
  'doubt.names-on-screen': 'A tela só mostra nomes; uma mudança de nome pareceria igual.',
  'on-screen': 'Lido da tela, não das respostas do Instagram.',
  'doubt.known-by-name': 'Esta conta só é conhecida pelo nome; uma mudança de nome pareceria igual.',
  'profile.followers.yes': 'O perfil dizia que segue você ({date}).',
  'profile.followers.no': 'O perfil dizia que não segue você ({date}).',
  'profile.following.yes': 'O perfil dizia que você a segue ({date}).',
  'profile.following.no': 'O perfil dizia que você não a segue ({date}).',
  'missed.followers': 'Depois disso também não foi encontrada entre seus seguidores ({date}).',
  'missed.following': 'Depois disso também não foi encontrada na sua lista “Seguindo” ({date}).',
  'partial.followers':
    'Ainda não vista entre seus seguidores. Em {date} foram lidos {progress}, e isso não prova nada.',
  'partial.following':
    'Ainda não vista na sua lista “Seguindo”. Em {date} foram lidas {progress}, e isso não prova nada.',
  'partial-export.followers':
    'Não citada entre os seguidores na sua exportação de {date}, que pode não conter todos: isso não prova nada.',
  'partial-export.following':
    'Não citada entre as contas que você segue na sua exportação de {date}, que pode não conter todas: isso não prova nada.',
  'unread.followers': 'Seus seguidores ainda não são conhecidos.',
  'unread.following': 'As contas que você segue ainda não são conhecidas.',
};
