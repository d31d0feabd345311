import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('pt-BR', { style: 'percent' }));

/** The hints in Portuguese. A short date ends with a point of its own ("3 de nov."): no sentence ends with one. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Seus seguidores', following: 'As contas que você segue' },
    progress: { ofExpected: '{seen} de {expected}', ofUnknown: '{seen} até agora' },
    span: { on: 'em {date}', between: 'entre {from} e {to}' },
    reasons: {
      network: 'criar uma rede de contatos',
      appreciation: 'apreço',
      relationship: 'criar um relacionamento',
      marketing: 'marketing',
      'returning-the-favour': 'retribuir o gesto',
    },
    noReason: 'nenhum ainda',
    rests: { lists: ['as listas'], acts: ['seguir', 'deixar de seguir'], profiles: ['abrir perfis'] },
    restUntil: 'até {date}, {what} em pausa',
    whyAmISeeingThis: 'Por que estou vendo isto?',
    snooze: 'Ocultar por 30 dias',
    snoozedUntil: 'Oculta até {date}',
    wake: 'Mostrar de novo',
    mute: 'Nunca mostrar esta dica',
    unmute: 'Permitir esta dica de novo',
    quiet: 'Modo silencioso',
    quietText: 'Nenhuma dica. Suas leituras e notas ficam como estão.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'O Instagram pediu uma pausa',
      sentence: 'Melhor assim: {what}. Nada se perde nesse meio-tempo.',
      why: 'O Instagram respondeu “tente mais tarde” em {askedAt}; insistir pode alongar a pausa. O Balik em si não envia nada.',
    },
    'pace-today': {
      title: 'Muito para um dia só',
      sentence:
        'Nas últimas 24 horas você seguiu e deixou de seguir {count} vezes. O Instagram pode tomar esse ritmo pelo de uma máquina; o resto pode esperar até amanhã.',
      why: `O Balik viu {count} ações suas de seguir e deixar de seguir em 24 horas, {lastHour} delas na última hora. O Instagram não diz nenhum limite; esta dica vem a partir de ${MANY_IN_A_DAY} em um dia ou ${MANY_IN_AN_HOUR} em uma hora.`,
    },
    'not-read-whole': {
      title: 'Ainda não até o fim',
      sentence:
        '{list}: a lista não foi lida até o fim ({progress}). Quem falta pode simplesmente ainda não ter sido lido.',
      why: 'Enquanto uma lista não for lida até o fim, o Balik não diz de ninguém que falta nela. Abra-a e role até o fim quando quiser.',
    },
    'read-again': {
      title: 'Hora de listas mais novas',
      sentence:
        '{list}: a última lista completa é de {readAt}, há {count} dias. O que mudou desde então, o Balik não tem como saber.',
      why: `Listas mudam. Quando a última completa tem mais de ${days(READ_AGAIN_MS)} dias, o Balik sugere lê-la de novo, ou importar uma exportação mais nova, quando for bom para você.`,
    },
    'follow-unfollow-churn': {
      title: 'Seguir e deixar de seguir',
      sentence: `Desde {fromAt} você deixou de seguir {count} contas que seguia havia ${days(SHORT_FOLLOW_MS)} dias ou menos. O Instagram pode limitar contas que fazem isso com frequência; seguir menos, e com cuidado, dura mais.`,
      why: `O Balik viu neste navegador quando você as seguiu e quando deixou de seguir. Mudar de ideia de vez em quando é normal; esta dica vem a partir de ${CHURN_AT_LEAST} contas em ${days(CHURN_SPAN_MS)} dias.`,
    },
    'sudden-influx': {
      title: 'Muitos seguidores de uma vez',
      sentence:
        'Entre {fromAt} e {toAt} chegaram {count} pessoas; o comum para você seriam umas {usual}. Uma publicação que circula pode fazer isso. Se não houve nenhuma, olhe quem chegou antes de decidir seguir de volta.',
      why: 'Isto compara suas próprias listas, cada uma lida até o fim. O Balik não sabe de onde vêm os seguidores. Seguidores comprados raramente ficam ou participam, por isso não vale a pena pagar por eles.',
    },
    'too-early-to-tell': {
      title: 'Cedo demais para saber',
      sentence:
        'Você começou a seguir @{username} em {followedAt}, e nem todo mundo olha o Instagram todo dia. Espere até {waitUntil} antes de tirar conclusões.',
      why: `Seguir há menos de ${days(TOO_EARLY_MS)} dias ainda não diz nada sobre seguir de volta.`,
      many: {
        title: '{count} que você começou a seguir desde {since}',
        sentence:
          'É cedo demais para saber se seguem você de volta. Nem todo mundo olha o Instagram todo dia; espere antes de tirar conclusões.',
        why: `Seguir há menos de ${days(TOO_EARLY_MS)} dias ainda não diz nada sobre seguir de volta.`,
      },
    },
    'removed-you': {
      title: 'Você não segue mais esta conta',
      sentence:
        'Você não segue mais @{username}, e o Balik não viu você deixar de seguir. Pode ter sido em outro lugar, ou a conta removeu você dos seguidores dela. Se foi isso, deixar como está é a resposta gentil.',
      why: 'Em {lastSeenAt} você ainda seguia a conta, e em {missedAt} não mais: o próprio perfil dizia.',
      many: {
        title: '{count} que você não segue mais, desde {since}',
        sentence:
          'O Balik não viu você deixar de segui-las. Pode ter sido em outro lugar, ou removeram você dos seguidores. Se foi isso, deixar como está é a resposta gentil.',
        why: 'Você ainda seguia cada uma delas, e depois não mais: os perfis diziam.',
      },
    },
    'old-pending-request': {
      title: 'Uma solicitação sem resposta',
      sentence:
        'Sua solicitação para seguir @{username} espera desde {requestedAt}, já são {count} dias. Não responder também pode ser uma resposta. Você pode retirá-la ou deixá-la como está.',
      why: `Aparece para solicitações com mais de ${days(LONG_WAIT_MS)} dias. Quem uma conta privada deixa entrar é escolha dela.`,
      many: {
        title: '{count} solicitações sem resposta, a mais antiga de {since}',
        sentence:
          'Não responder também pode ser uma resposta. Você pode retirar uma solicitação ou deixá-la como está.',
        why: `Aparece para solicitações com mais de ${days(LONG_WAIT_MS)} dias. Quem uma conta privada deixa entrar é escolha dela.`,
      },
    },
    'private-boundary': {
      title: 'Uma conta privada',
      sentence:
        '@{username} só compartilha com os seguidores que escolhe. Você pode pedir para seguir; um não, ou o silêncio, é uma resposta válida.',
      why: 'A conta é privada, e você não a segue (situação em {asOf}).',
      many: {
        title: '{count} contas privadas ({dates})',
        sentence:
          'Elas só compartilham com os seguidores que escolhem. Você pode pedir para seguir; um não, ou o silêncio, é uma resposta válida.',
        why: 'Estas contas são privadas, e você não as seguia quando os perfis foram abertos pela última vez.',
      },
    },
    'they-follow-and-leave': {
      title: 'Seguiu você por pouco tempo',
      sentence: {
        one: '@{username} seguiu você e em {missedAt} não seguia mais, depois de {count} dia no máximo. Pode haver muitas razões, e não é preciso fazer nada.',
        other:
          '@{username} seguiu você e em {missedAt} não seguia mais, depois de {count} dias no máximo. Pode haver muitas razões, e não é preciso fazer nada.',
      },
      why: `Foi vista entre seus seguidores pela primeira vez em {firstSeenAt}, e em {missedAt} não mais; o perfil dizia. O Balik aponta permanências de até ${days(SHORT_FOLLOW_MS)} dias e não adivinha o porquê.`,
      many: {
        title: '{count} seguiram você por pouco tempo, desde {since}',
        sentence: 'Vieram e em poucos dias não estavam mais. Pode haver muitas razões, e não é preciso fazer nada.',
        why: `Estavam entre seus seguidores e, pouco depois, não mais; os perfis diziam. O Balik aponta permanências de até ${days(SHORT_FOLLOW_MS)} dias e não adivinha o porquê.`,
      },
    },
    'not-an-obligation': {
      title: 'Seguir de volta é uma escolha',
      sentence:
        '@{username} começou a seguir você {followedAt}: siga de volta se quiser ver o que compartilha. Você não deve isso a ninguém.',
      why: `Aparece por ${days(NEW_FOLLOWER_MS)} dias depois que alguém é visto pela primeira vez entre seus seguidores. Retribuir é um costume gentil, não um dever.`,
      many: {
        title: 'Dos seus seguidores novos desde {since}, você não segue {count}',
        sentence:
          'Seguir de volta é uma escolha. Siga de volta quem você gostaria de ver mais; você não deve isso a ninguém.',
        why: `Aparece por ${days(NEW_FOLLOWER_MS)} dias depois que alguém é visto pela primeira vez entre seus seguidores. Retribuir é um costume gentil, não um dever.`,
      },
    },
    'audience-fit': {
      title: 'Faz parte do seu público?',
      sentence:
        '@{username} ainda não tem etiqueta. Cliente em potencial, cliente, influencer, alguém da mesma área, uma parceria? Uma etiqueta posta agora dá sentido aos números de depois.',
      why: 'O modo negócio está ativado, @{username} começou a seguir você {followedAt} e não há etiqueta. Para um negócio, contas relevantes servem mais do que muitas contas.',
      many: {
        title: '{count} seguidores novos sem etiqueta desde {since}',
        sentence:
          'Fazem parte do seu público? Clientes em potencial, clientes, influencers, gente da mesma área, parcerias: uma etiqueta posta agora dá sentido aos números de depois.',
        why: 'O modo negócio está ativado, começaram a seguir você há pouco e não há etiqueta. Para um negócio, contas relevantes servem mais do que muitas contas.',
      },
    },
    'say-why': {
      title: 'Por que esta conta?',
      sentence:
        'Você começou a seguir @{username} em {followedAt}: adicione um motivo enquanto se lembra. Basta um clique.',
      why: `Não há motivo, e você a segue há no máximo ${days(REMEMBERED_MS)} dias. Os motivos são só para você e ficam neste dispositivo.`,
      many: {
        title: '{count} que você segue desde {since}, sem motivo',
        sentence: 'Adicione um enquanto se lembra; basta um clique.',
        why: `Não há motivo, e você as segue há no máximo ${days(REMEMBERED_MS)} dias. Os motivos são só para você e ficam neste dispositivo.`,
      },
    },
    'be-authentic': {
      title: 'Do que você gosta aqui?',
      sentence:
        'Seu motivo para seguir @{username}: {reasons}. Se há algo aqui que você aprecia, adicione isso também.',
      why: 'Aparece quando o único motivo é receber algo em troca, ou quando você seguiu de volta logo e sem motivo. O que é sincero costuma durar.',
      many: {
        title: 'Do que você gosta nestas {count}? ({dates})',
        sentence:
          'Seu único motivo para segui-las é receber algo em troca, ou ainda não há nenhum. Se há algo aqui que você aprecia, adicione isso também.',
        why: 'Aparece quando o único motivo é receber algo em troca, ou quando você seguiu de volta logo e sem motivo. O que é sincero costuma durar.',
      },
    },
    retaliation: {
      title: 'Não é necessariamente com você',
      sentence:
        '@{username} não segue você de volta, e pode haver muitas razões: há quem mantenha a lista curta, há quem siga um só assunto. Se você gosta do que compartilha, nada precisa mudar.',
      why: 'Você segue @{username}, e é certo que em {asOf} não seguia você de volta. Esta dica está aqui para que uma lista não vire um julgamento.',
      many: {
        title: '{count} dos que não seguem de volta ({dates})',
        sentence:
          'Não é necessariamente com você: há quem mantenha a lista curta, há quem siga um só assunto. Se você gosta do que compartilham, nada precisa mudar.',
        why: 'Você as segue, e nessas datas era certo que não seguiam você de volta. Esta dica está aqui para que uma lista não vire um julgamento.',
      },
    },
    'follow-without-interaction': {
      title: 'Pouca interação',
      sentence:
        'Sua exportação não traz nada seu para @{username} entre {fromAt} e {toAt}; só olhar também está bem. Uma palavra gentil de vez em quando mantém o contato.',
      why: 'Você seguiu a conta durante todo esse tempo. A exportação traz suas curtidas, comentários, salvos e mensagens; o que ela fez por você não está ali, e conversas que não dizem de quem são não são contadas.',
      many: {
        title: 'Pouca interação com {count}, desde {since}',
        sentence:
          'Sua exportação não traz nada seu para elas. Só olhar também está bem; uma palavra gentil de vez em quando mantém o contato.',
        why: 'Você as seguiu durante todo esse tempo. A exportação traz suas curtidas, comentários, salvos e mensagens; o que elas fizeram por você não está ali, e conversas que não dizem de quem são não são contadas.',
      },
    },
    'quality-over-quantity': {
      title: 'Qualidade, não quantidade',
      sentence:
        'Entre {fromAt} e {toAt} você interagiu com {share} dos seus {followers} seguidores. Alguns diálogos de verdade vão mais longe que um número maior.',
      why: `Vem da sua exportação: curtidas, comentários, salvos e conversas suas. Aparece abaixo de ${percent(FEW_SHARE)} e a partir de ${FOLLOWERS_AT_LEAST} seguidores. O que seus seguidores fizeram por você não está na exportação.`,
    },
    'annotate-what-you-tried': {
      title: 'Você tentou algo?',
      sentence:
        'Entre {fromAt} e {toAt}, {gained} seguidores eram novos ou estavam de volta na sua lista e {lost} não apareciam mais. Se você tentou algo nessa época, uma nota no Histórico permite comparar depois.',
      why: `Mudaram pelo menos ${MOVE_AT_LEAST} pessoas e ${percent(MOVE_SHARE)} dos seus seguidores, mais que o vaivém de todo dia, e não há nenhuma nota sua por perto.`,
    },
  },
};
