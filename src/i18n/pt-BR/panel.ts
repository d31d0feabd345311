import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** Portuguese as in Brazil: the reader is "você". A short date ends with a point of its own, so none ends a sentence. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'Ir para o conteúdo',
  'app.views': 'Seções',
  'app.loading': 'Abrindo seus dados…',
  'app.failed': 'Não é possível mostrar esta seção',
  'app.failed.text': 'Nenhum dos seus dados se perdeu, e as outras seções funcionam. Tente de novo.',
  'app.again': 'Tentar de novo',
  'nav.now': 'Agora',
  'nav.people': 'Pessoas',
  'nav.history': 'Histórico',
  'nav.insights': 'Insights',
  'nav.manners': 'Boas maneiras',
  'nav.data': 'Dados',
  'nav.settings': 'Configurações',
  'menu.more': 'Mais',
  'menu.more.masked': 'Mais, nomes inventados à mostra',
  'menu.print': 'Imprimir',
  'menu.mask': 'Ocultar os nomes reais',
  'menu.mask.until': 'até o navegador ser fechado',
  paused: '“Ler junto” está desativado: o Balik não salva nada novo.',
  'viewer.label': 'Sua conta',
  'viewer.unnamed': 'Conta {id}',
  close: 'Fechar',
  picture: 'Salvar como imagem',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Ainda não se sabe',
  'status.not-found': 'Não encontrada',
  'status.too-early': 'Cedo demais para saber',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Todas daqui',

  'reading.followers': 'Seguidores',
  'reading.following': 'Seguindo',
  'reading.ownerFollowers': 'Seguidores de @{owner}',
  'reading.ownerFollowing': 'Quem @{owner} segue',
  'reading.ofExpected': '{seen} de {expected}',
  'reading.ofUnknown': '{seen} até agora',
  'reading.named': '{seen} na sua exportação',
  'reading.window': 'Só contém o que começou entre {from} e {to}, nada além disso.',
  'reading.window.possible':
    'A data mais antiga nela é {from}; se você não pediu “Desde o início”, faltam as anteriores.',
  'reading.window.unknown': 'Nada nela mostra que datas abrange, então podem faltar algumas.',
  'reading.window.empty':
    'Essa exportação não tem ninguém nesta lista. Se você não pediu “Desde o início”, podem faltar contas.',
  'reading.window.alone': 'A outra lista não está nessa exportação, então nada mostra se esta está completa.',
  'reading.window.parts': 'Uma parte dela falta ou não pôde ser lida.',
  'reading.whole': 'Lida até o fim',
  'reading.partial': 'Não até o fim',
  'reading.incomplete': 'Lida, mas não completa',
  'export.complete': 'Da sua exportação, completa',
  'export.partial': 'Da sua exportação, não completa',
  'export.unsure': 'Da sua exportação; pode não estar completa',
  'reading.unidentified': 'Aberta, mas não foi possível reconhecer ninguém',
  'reading.withheld': 'Aberta, mas ninguém foi mostrado',
  'reading.live': 'Lendo junto agora',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} ou depois',
  'reading.notShown': { one: '{count} sem mostrar', other: '{count} sem mostrar' },
  'reading.hidden': {
    one: 'O perfil soma {count} conta a mais do que a lista mostrou. O Instagram oculta algumas, muitas vezes porque estão desativadas.',
    many: 'O perfil soma {count} de contas a mais do que a lista mostrou. O Instagram oculta algumas, muitas vezes porque estão desativadas.',
    other:
      'O perfil soma {count} contas a mais do que a lista mostrou. O Instagram oculta algumas, muitas vezes porque estão desativadas.',
  },
  'reading.lastWhole.export': {
    one: 'Completa na exportação de {date}, com {count} conta.',
    many: 'Completa na exportação de {date}, com {count} de contas.',
    other: 'Completa na exportação de {date}, com {count} contas.',
  },
  'reading.lastWhole': {
    one: 'Lida até o fim pela última vez em {date}, com {count} conta.',
    many: 'Lida até o fim pela última vez em {date}, com {count} de contas.',
    other: 'Lida até o fim pela última vez em {date}, com {count} contas.',
  },
  'advice.capped.own': 'O Instagram mostra só uma parte desta lista. Sua exportação do Instagram a tem inteira.',
  'advice.capped.other': 'O Instagram mostra só uma parte desta lista. O resto fica sem se saber.',
  'advice.started-mid-list': 'A lista já estava aberta. Feche-a, abra-a de novo e role desde o começo.',
  'advice.not-finished': 'Continue a rolar até o fim da lista.',
  'advice.not-finished.later': 'Abra a lista de novo e role até o fim.',
  'advice.count-unknown':
    'Você chegou ao fim, mas não se sabe o tamanho que a lista deveria ter. Abra o perfil uma vez, para que o número apareça.',
  'advice.count-unknown.rest':
    'Você chegou ao fim, mas não se sabe o tamanho que a lista deveria ter. O número do perfil diz, quando a pausa dele terminar.',
  'advice.too-few-seen': 'Feche a lista, abra-a e role de novo para encontrar o resto.',
  'advice.count-disagrees': 'Isto difere muito da sua leitura anterior. Leia a lista mais uma vez.',
  'advice.date-window': 'A exportação abrange só algumas datas. Peça ao Instagram “Desde o início”.',
  'advice.other-list-missing':
    'A outra lista não está nesta exportação. O Instagram deixa de fora uma lista vazia; se a sua não está vazia, escolha o ZIP inteiro, ou leia a lista em instagram.com.',
  'advice.parts-missing':
    'Falta uma parte da exportação. Escolha juntos todos os arquivos dela, ou peça a exportação de novo.',
  'advice.stalled.own':
    'Duas tentativas não passaram daqui. O Instagram pode estar mostrando só uma parte da lista: importe sua exportação do Instagram, ou abra os perfis que importam para você.',
  'advice.stalled.other': 'Duas tentativas não passaram daqui. O Instagram pode estar mostrando só uma parte da lista.',
  'rest.lists': 'O Instagram pediu uma pausa. Deixe suas listas descansarem até {date}; nada se perde.',

  'now.title': 'Agora',
  'answer.nothing': 'ainda não se sabe',
  'answer.soFar': 'até onde se sabe',
  'now.lists': 'Suas listas',
  'now.otherLists': 'Outras listas que você abriu',
  'now.next': 'Próximo passo',
  'now.next.capped.followers':
    'O Instagram mostra só uma parte dos seus seguidores. Sua exportação do Instagram tem todos.',
  'now.next.capped.following':
    'O Instagram mostra só uma parte das contas que você segue. Sua exportação do Instagram tem todas.',
  'now.next.capped.both':
    'O Instagram mostra só uma parte das suas duas listas. Sua exportação do Instagram tem as duas inteiras.',
  'now.next.stalled.followers':
    'Com seus seguidores houve duas tentativas, sem ir mais longe. É pouco provável que rolar mais uma vez ajude. Sua exportação do Instagram tem todos.',
  'now.next.stalled.following':
    'Com as contas que você segue houve duas tentativas, sem ir mais longe. É pouco provável que rolar mais uma vez ajude. Sua exportação do Instagram tem todas.',
  'now.next.stalled.both':
    'Com suas duas listas houve duas tentativas, sem ir mais longe. É pouco provável que rolar mais uma vez ajude. Sua exportação do Instagram tem as duas inteiras.',
  'now.next.byProfile': 'Para uma só pessoa, basta abrir o perfil dela.',
  'now.next.withheld':
    'O Instagram deu uma lista vazia ou a recusou. Abra seu próprio perfil: se contar 0, abra a lista ali mais uma vez; se contar mais, a lista está retida por enquanto. Tente outro dia, ou importe sua exportação do Instagram.',
  'now.next.withheld.followers':
    'O Instagram não mostrou ninguém, embora seu perfil conte {count} seguidores: a lista está retida por enquanto. Tente outro dia, ou importe sua exportação do Instagram.',
  'now.next.withheld.following':
    'O Instagram não mostrou ninguém, embora pelo seu perfil você siga {count}: a lista está retida por enquanto. Tente outro dia, ou importe sua exportação do Instagram.',
  'now.next.withheld.least': 'pelo menos {count}',
  'now.next.withheld.none.followers':
    'O Instagram deu uma lista vazia, e seu perfil conta 0 seguidores. Abra essa lista mais uma vez no seu próprio perfil; então ela fica lida.',
  'now.next.withheld.none.following':
    'O Instagram deu uma lista vazia, e pelo seu perfil você segue 0. Abra essa lista mais uma vez no seu próprio perfil; então ela fica lida.',
  'now.next.unidentified.followers':
    'Seus seguidores vieram, mas não foi possível reconhecer ninguém na lista: à resposta do Instagram faltava o que distingue as contas. Ninguém é julgado por ela. Tente outro dia, ou importe sua exportação do Instagram.',
  'now.next.unidentified.following':
    'As contas que você segue vieram, mas não foi possível reconhecer ninguém na lista: à resposta do Instagram faltava o que distingue as contas. Ninguém é julgado por ela. Tente outro dia, ou importe sua exportação do Instagram.',
  'now.next.rest': 'Por enquanto não há nada a fazer no Instagram.',
  'now.next.empty':
    'Suas duas listas estão vazias, então ainda não há quem comparar. Quando você seguir alguém, ou alguém seguir você, abra as duas listas de novo.',
  'now.next.again': 'Você leu suas listas pela última vez {ago}. Leia-as de novo quando quiser.',
  'now.next.again.export': 'Importe uma exportação nova, ou abra suas listas, quando quiser.',
  'now.next.export.possible':
    'Sua exportação pode abranger só algumas datas, por isso não se diz de ninguém que não segue de volta. Você escolheu “Desde o início” quando a pediu ao Instagram? Então importe de novo o mesmo arquivo e marque ali que escolheu. Senão, peça uma nova.',
  'now.next.export.window':
    'Sua exportação abrange só algumas datas, por isso não se diz de ninguém que não segue de volta. Peça uma nova ao Instagram.',
  'now.next.export.parts':
    'Uma parte da sua exportação falta ou não pôde ser lida. Importe juntos todos os arquivos dela, ou o ZIP inteiro. Se isso não ajudar, peça uma nova ao Instagram.',
  'now.next.export.alone.followers':
    'Sua exportação não tem a lista “Seguindo”: ou o Instagram a deixou de fora, como faz com uma lista vazia, ou o arquivo dela não estava entre os que você escolheu. Se não está vazia, importe o ZIP inteiro, ou peça uma nova exportação.',
  'now.next.export.alone.following':
    'Sua exportação não tem a lista de seguidores: ou o Instagram a deixou de fora, como faz com uma lista vazia, ou o arquivo dela não estava entre os que você escolheu. Se não está vazia, importe o ZIP inteiro, ou peça uma nova exportação.',
  'now.next.export.alone.both':
    'Suas listas são de duas exportações, cada uma com uma lista só, então nada mostra se estão completas. Importe uma exportação com as duas listas.',
  'now.next.export.steps':
    'Para pedir ao Instagram: “Exportar suas informações”, “Criar exportação”, depois “Seguidores e seguindo”, intervalo de datas “Desde o início”, formato JSON.',
  'now.next.export.read': 'Ou abra suas listas no Instagram e role até o fim.',
  'now.next.access': 'Primeiro permita de novo o Balik em instagram.com, acima. Depois ele pode ler junto.',
  'now.next.done': 'As duas listas estão completas.',
  'check.title': 'Descubra quem segue de volta',
  'check.lead': 'Percorra suas duas listas uma vez. O Balik lê junto.',
  'check.todo': 'A fazer',
  'check.done': 'Feito',
  'check.here': 'Você está aqui',
  'check.last': 'No fim',
  'check.accounts': { one: '{count} conta', many: '{count} de contas', other: '{count} contas' },
  'check.profile': 'Seu perfil',
  'check.profile.open': 'Abra seu perfil',
  'check.profile.find': 'Lá, abra seu próprio perfil.',
  'check.profile.findHere': 'Abra seu próprio perfil nesta página: suas listas se abrem dali.',
  'check.profile.ofOther': 'Se @{username} segue você de volta, suas próprias listas dizem.',
  'check.followers.here': 'Abra “seguidores” nesta página e role até o fim.',
  'check.followers.there': 'No seu perfil, abra “seguidores” e role até o fim.',
  'check.following.here': 'Abra “seguindo” nesta página e role até o fim.',
  'check.following.there': 'No seu perfil, abra “seguindo” e role até o fim.',
  'check.again': 'Seu perfil, para confirmar',
  'check.again.why': 'Depois das duas listas: se os números continuarem iguais, a resposta é mais segura.',
  'check.again.done': 'O que ele conta depois das duas listas já faz parte da resposta.',
  'check.again.certain': 'Ele conta exatamente quantas foram lidas: toda a resposta é certa agora.',
  'check.pace': 'Quando você começar, o tempo que falta aparece.',
  'estimate.short': 'menos de um minuto',
  'estimate.about': 'cerca de {length}',
  'estimate.rest': 'Tempo restante: {time}',
  'estimate.all': '{time} no seu ritmo',
  'now.seePeople': 'Ver quem segue de volta',
  'now.seeLists': 'Ver quem está nas suas listas',
  'now.import': 'Importe sua exportação do Instagram',
  'now.import.newer': 'Importe uma exportação mais recente',
  'now.openInstagram': 'Abrir instagram.com',
  'now.ownProfile.do': 'Abra seguidores ou seguindo aqui, e o Balik lê junto.',
  'now.unmet': '@{username} não está nas suas listas.',
  'now.viewerUnknown':
    'O Balik não sabe que conta fez login nesta página, por isso não salva nada dela. Recarregue a página, ou faça login.',
  'now.viewerConflict':
    'Esta página cita duas contas diferentes como conectadas. O Balik não salva nada até que coincidam. Recarregue a página.',
  'now.loggedOut': 'Ninguém fez login nesta página. Quando você fizer, o Balik pode ler junto.',
  'now.logIn': 'Entrar no Instagram',
  'now.onScreen':
    'Desde {date} o Balik lê suas listas da tela, porque não consegue ler as respostas do Instagram como antes. Role até o fim como sempre. Nada que se apoie na tela é dado como certo.',
  'now.otherViewer': 'Esta página está aberta como @{username}. O que você vê aqui é de outra das suas contas.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': {
    one: '{list}: lista lida até o fim, {count} conta',
    many: '{list}: lista lida até o fim, {count} de contas',
    other: '{list}: lista lida até o fim, {count} contas',
  },

  'people.statuses': 'Situação quanto a seguir de volta',
  'people.toNotFound': 'Ver quem não foi encontrado',
  'people.toNow': 'Ver o que fazer agora',
  'person.verified': 'Verificada',
  'person.private': 'Privada',
  'person.open': 'Abrir @{username} em instagram.com',
  'person.newTab': 'abre em uma nova aba',
  'person.firstSeen': 'Vista pela primeira vez em {date}',
  'person.alsoKnown': 'Nomes anteriores: {names}',

  ...verdict,
};
