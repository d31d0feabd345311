import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

/** The words of the Insights view, in Portuguese. */
export const insights: TranslationOf<typeof english> = {
  title: 'Insights',
  'empty.title': 'Ainda não há o que contar',
  'empty.text': 'Leia suas duas listas até o fim uma vez, ou importe sua exportação do Instagram.',
  'empty.toNow': 'Ver o que fazer agora',
  gathering: 'Percorrendo suas listas…',
  'gathering.told': 'Percorrendo suas listas: {told} de {count} contas que são novas ou não aparecem mais',

  restsOn: { one: 'de {count} conta', many: 'de {count} de contas', other: 'de {count} contas' },
  medianOf: {
    one: 'mediana de {count} conta',
    many: 'mediana de {count} de contas',
    other: 'mediana de {count} contas',
  },
  unknown: 'ainda não se sabe',
  tooFew: '{part} de {count}, poucas demais para um percentual',
  how: 'Como se conta',

  notYet: 'Ainda não há dados suficientes para: {parts}',

  rate: 'Quem segue de volta',
  'rate.restsOn': {
    one: 'de {count} conta que você segue',
    many: 'de {count} de contas que você segue',
    other: 'de {count} contas que você segue',
  },
  'rate.text': 'Das contas que você segue, esta parte segue você. Sem contar as que você ocultou da lista.',
  'rate.lately': {
    one: 'Não conta {count} que você começou a seguir nos 7 dias anteriores, mesmo que já siga você de volta: é cedo demais para saber.',
    other:
      'Não contam {count} que você começou a seguir nos 7 dias anteriores, nem as que já seguem você de volta: é cedo demais para saber.',
  },
  'rate.bound': {
    one: 'Das outras {n}, no máximo {count} talvez siga de volta: o Instagram não mostra todas as contas.',
    other: 'Das outras {n}, no máximo {count} talvez sigam de volta: o Instagram não mostra todas as contas.',
  },
  'rate.onlyEarly': 'Você seguia todas havia menos de 7 dias: cedo demais para saber.',
  lately: { one: 'sem contar {count} que você segue há pouco', other: 'sem contar {count} que você segue há pouco' },
  withoutHidden: { one: 'sem contar {count} que você ocultou', other: 'sem contar {count} que você ocultou' },
  'rate.missing': 'Só se saberá quando as duas listas estiverem completas.',
  'rate.missing.followers': 'Só se saberá quando sua lista de seguidores também estiver completa.',
  'rate.missing.following': 'Só se saberá quando sua lista “Seguindo” também estiver completa.',
  'rate.hidden':
    'As duas listas estão completas, mas o Instagram pode estar ocultando contas demais para dizer quem não segue de volta.',
  'rate.nobody': 'Ainda não há quem contar.',
  'rate.chart': 'A parte que segue de volta, ao longo do tempo',
  'rate.few': 'Ao longo do tempo: a partir do segundo dia em que as duas listas estiverem completas.',

  toImport: 'Importe sua exportação do Instagram',

  time: 'Quanto tempo leva para seguir de volta',
  'time.text':
    'Só onde se conhecem os dois dias: por uma exportação, pelo seu próprio clique ou por leituras em dias vizinhos. Quem não seguiu de volta não é contado.',
  'time.theirs': 'Quanto tempo levaram',
  'time.yours': 'Quanto tempo você levou',
  'time.missing': 'Ainda não se sabe de ninguém. Sua exportação do Instagram traz as datas.',
  'time.missing.dated':
    'Ainda não se sabe de ninguém. É preciso haver pessoas de quem se conheçam os dois dias: quando você seguiu e quando elas seguiram.',
  'time.chart.theirs': 'Quanto tempo levaram, por número de contas',
  'time.chart.yours': 'Quanto tempo você levou, por número de contas',
  'time.upTo': 'até {length}',
  'time.longer': 'mais',

  retention: 'Se seguidores novos ficam',
  'retention.text':
    'Dos seguidores que eram novos em uma lista completa, esta parte ainda estava lá tantos dias depois. É novo quem não estava na lista anterior, ou tinha acabado de chegar pelas datas de uma exportação. Sem contar quem saiu do Instagram.',
  'retention.missing':
    'Isto precisa de duas listas completas dos seus seguidores, com cerca de 7, 30 ou 90 dias entre elas: lidas até o fim, ou de exportações. Quem é novo se vê por uma lista anterior, ou pelas datas de uma exportação.',
  'retention.chart': 'Parte dos seguidores novos que ainda está lá',
  'retention.told': {
    one: 'ainda lá depois de {days} dias, de {count} conta',
    many: 'ainda lá depois de {days} dias, de {count} de contas',
    other: 'ainda lá depois de {days} dias, de {count} contas',
  },
  'retention.days': { one: '{count} dia', other: '{count} dias' },

  quality: 'Seguidores com quem você interage',
  'quality.text':
    'Entre {from} e {to}, você interagiu com esta parte dos seus seguidores. O que eles fizeram por você não está em nenhuma exportação, e conversas que não dizem de quem são não são contadas.',
  'quality.missing':
    'Só se saberá quando você importar uma exportação com suas curtidas, comentários ou mensagens, e marcar isso ali.',
  'quality.chart': 'Parte dos seguidores por tipo de interação',
  'kind.like': 'Curtidas',
  'kind.comment': 'Comentários',
  'kind.story': 'Stories',
  'kind.share': 'Compartilhamentos',
  'kind.save': 'Salvos',
  'kind.direct-message': 'Mensagens',

  conversion: 'Clientes em potencial que viraram clientes',
  'conversion.text': 'Pelas suas próprias etiquetas, também as que você removeu depois.',
  'conversion.missing': 'Só se saberá quando você etiquetar alguém como cliente em potencial.',
  'conversion.time': 'Mediana do tempo: {length}',

  by: 'Por motivo, etiqueta e mês',
  months: 'Mês a mês',
  noted: 'Por motivo e etiqueta',
  'by.choose': 'Agrupar por',
  'by.reason': 'Motivo',
  'by.tag': 'Etiqueta',
  'by.month': 'Mês',
  'by.text.reason': 'Cada conta que você segue ou que segue você está em exatamente uma linha.',
  'by.text.tag': 'Uma conta com várias etiquetas está em várias linhas.',
  'by.text.month': 'Meses sem uma lista completa ficam de fora.',
  'by.lately':
    '“Que você segue há pouco”: havia menos de 7 dias na data da sua lista de seguidores, por isso ainda não tiveram uma chance justa. Não estão em nenhum percentual, nem as que já seguem de volta.',
  'by.none.month': 'Por mês: a partir da segunda lista completa dos seus seguidores.',
  'by.none.noted': 'Ainda não há nenhum motivo nem etiqueta. Adicione com ✎ em Pessoas.',
  'by.part': 'Grupo',
  'by.size': { one: '{count} conta', many: '{count} de contas', other: '{count} contas' },
  'by.followersAtEnd': { one: '{count} seguidor', many: '{count} de seguidores', other: '{count} seguidores' },
  'by.rate': 'Seguem de volta',
  'by.time': 'Mediana do tempo',
  'by.stay': 'Ainda lá depois de 30 dias',
  'by.stay.early': 'cedo demais para saber',
  'by.touch': 'Você interage',
  'by.conversion': 'Viraram clientes',
  'by.gained': 'Novas ou de volta',
  'by.lost': 'Não aparecem mais',
  'by.missedOnce': {
    one: 'Não conta como ausente nem de volta: {count} que faltou em uma lista e voltou a aparecer na seguinte.',
    other:
      'Não contam como ausentes nem de volta: {count} que faltaram em uma lista e voltaram a aparecer na seguinte.',
  },
  'by.missedLast': {
    one: 'Não conta como ausente: {count} que faltou na lista de {date} e voltou a aparecer na seguinte.',
    other: 'Não contam como ausentes: {count} que faltaram na lista de {date} e voltaram a aparecer na seguinte.',
  },
  'by.shownAgain': {
    one: 'Não conta como de volta: {count} que só faltou na lista de {date}.',
    other: 'Não contam como de volta: {count} que só faltaram na lista de {date}.',
  },
  'by.several': 'Vários motivos',
  'by.noReason': 'Sem motivo',
  'by.noTag': 'Sem etiqueta',
  'by.spread': 'desde {date}',
  'by.chart': 'Parte que segue de volta, por grupo',

  campaign: 'Antes e depois de uma nota',
  'campaign.text':
    'Compara quatro semanas antes com quatro semanas depois. Mostra que os números diferem, não por quê.',
  'campaign.none': 'Escreva uma nota no Histórico quando tentar algo; aqui dá para comparar.',
  'campaign.choose': 'Nota',
  'campaign.before': 'Antes',
  'campaign.after': 'Depois',
  'campaign.gained': 'Novas ou de volta por dia',
  'campaign.lost': 'Não aparecem mais, por dia',
  'campaign.followers': 'Seguidores no início',
  'campaign.missing': 'Nenhuma lista completa perto o bastante',
  'campaign.toHistory': 'Ir para o Histórico',

  'table.what': 'O quê',
  'table.value': 'Valor',
  'table.restsOn': 'Contas',
  'table.date': 'Data',
};
