import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

/** The words of the Insights view, in Spanish. */
export const insights: TranslationOf<typeof english> = {
  title: 'Estadísticas',
  'empty.title': 'Aún no hay nada que contar',
  'empty.text': 'Lee tus dos listas hasta el final una vez, o importa tu exportación de Instagram.',
  'empty.toNow': 'Ver qué hacer ahora',
  gathering: 'Repasando tus listas…',
  'gathering.told': 'Repasando tus listas: {told} de {count} cuentas que son nuevas o ya no se encuentran',

  restsOn: { one: 'de {count} cuenta', many: 'de {count} de cuentas', other: 'de {count} cuentas' },
  medianOf: {
    one: 'mediana de {count} cuenta',
    many: 'mediana de {count} de cuentas',
    other: 'mediana de {count} cuentas',
  },
  unknown: 'aún no se sabe',
  tooFew: '{part} de {count}, muy pocas para un porcentaje',
  how: 'Cómo se cuenta',

  notYet: 'Aún no hay datos suficientes para: {parts}',

  rate: 'Quién sigue de vuelta',
  'rate.restsOn': {
    one: 'de {count} cuenta que sigues',
    many: 'de {count} de cuentas que sigues',
    other: 'de {count} cuentas que sigues',
  },
  'rate.text': 'De las cuentas que sigues, esta parte te sigue. Sin contar las que ocultaste de la lista.',
  'rate.lately': {
    one: 'No se cuenta {count} que empezaste a seguir en los 7 días anteriores, aunque ya te siga de vuelta: es demasiado pronto para saberlo.',
    other:
      'No se cuentan {count} que empezaste a seguir en los 7 días anteriores, tampoco las que ya te siguen de vuelta: es demasiado pronto para saberlo.',
  },
  'rate.bound': {
    one: 'De las otras {n}, como mucho {count} puede seguirte de vuelta: Instagram no muestra todas las cuentas.',
    other: 'De las otras {n}, como mucho {count} pueden seguirte de vuelta: Instagram no muestra todas las cuentas.',
  },
  'rate.onlyEarly': 'Llevabas menos de 7 días siguiéndolas a todas: demasiado pronto para saberlo.',
  lately: {
    one: 'sin contar {count} que sigues desde hace poco',
    other: 'sin contar {count} que sigues desde hace poco',
  },
  withoutHidden: { one: 'sin contar {count} que ocultaste', other: 'sin contar {count} que ocultaste' },
  'rate.missing': 'Se sabrá cuando las dos listas estén completas.',
  'rate.missing.followers': 'Se sabrá cuando tu lista de seguidores también esté completa.',
  'rate.missing.following': 'Se sabrá cuando tu lista de seguidos también esté completa.',
  'rate.hidden':
    'Las dos listas están completas, pero Instagram puede estar ocultando demasiadas cuentas para decir quién no te sigue de vuelta.',
  'rate.nobody': 'Aún no hay nadie a quien contar.',
  'rate.chart': 'La parte que sigue de vuelta, a lo largo del tiempo',
  'rate.few': 'A lo largo del tiempo: a partir del segundo día en que las dos listas estén completas.',

  toImport: 'Importa tu exportación de Instagram',

  time: 'Cuánto se tarda en seguir de vuelta',
  'time.text':
    'Solo donde se conocen los días de ambos seguimientos: por una exportación, por tu propio clic o por lecturas en días contiguos. Quien no siguió de vuelta no se cuenta.',
  'time.theirs': 'Cuánto tardaron',
  'time.yours': 'Cuánto tardaste',
  'time.missing': 'Aún no se sabe de nadie. Tu exportación de Instagram trae las fechas.',
  'time.missing.dated':
    'Aún no se sabe de nadie. Hacen falta personas de las que se conozcan ambos días: cuándo las seguiste y cuándo te siguieron.',
  'time.chart.theirs': 'Cuánto tardaron, por número de cuentas',
  'time.chart.yours': 'Cuánto tardaste, por número de cuentas',
  'time.upTo': 'hasta {length}',
  'time.longer': 'más',

  retention: 'Si los seguidores nuevos se quedan',
  'retention.text':
    'De los seguidores que eran nuevos en una lista completa, esta parte todavía estaba tantos días después. Es nuevo quien no estaba en la lista anterior, o acababa de llegar según las fechas de una exportación. Sin contar a quienes dejaron Instagram.',
  'retention.missing':
    'Hacen falta dos listas completas de tus seguidores, con unos 7, 30 o 90 días entre una y otra: leídas hasta el final, o de exportaciones. Quién es nuevo lo muestra una lista anterior, o las fechas de una exportación.',
  'retention.chart': 'Parte de los seguidores nuevos que todavía está',
  'retention.told': {
    one: 'todavía estaba tras {days} días, de {count} cuenta',
    many: 'todavía estaban tras {days} días, de {count} de cuentas',
    other: 'todavía estaban tras {days} días, de {count} cuentas',
  },
  'retention.days': { one: '{count} día', other: '{count} días' },

  quality: 'Seguidores con los que interactúas',
  'quality.text':
    'De tus seguidores, interactuaste con esta parte entre el {from} y el {to}. Lo que hicieron por ti no está en ninguna exportación, y los chats que no dicen de quién son no se cuentan.',
  'quality.missing':
    'Se sabrá cuando importes una exportación que contenga tus me gusta, comentarios o mensajes, y los marques al importar.',
  'quality.chart': 'Parte de los seguidores por tipo de interacción',
  'kind.like': 'Me gusta',
  'kind.comment': 'Comentarios',
  'kind.story': 'Historias',
  'kind.share': 'Compartidos',
  'kind.save': 'Guardados',
  'kind.direct-message': 'Mensajes',

  conversion: 'Clientes potenciales que llegaron a ser clientes',
  'conversion.text': 'Según tus propias etiquetas, también las que quitaste después.',
  'conversion.missing': 'Se sabrá cuando etiquetes a alguien como cliente potencial.',
  'conversion.time': 'Mediana del tiempo: {length}',

  by: 'Por motivo, etiqueta y mes',
  months: 'Mes a mes',
  noted: 'Por motivo y etiqueta',
  'by.choose': 'Agrupar por',
  'by.reason': 'Motivo',
  'by.tag': 'Etiqueta',
  'by.month': 'Mes',
  'by.text.reason': 'Cada cuenta que sigues o que te sigue está en una sola fila.',
  'by.text.tag': 'Una cuenta con varias etiquetas está en varias filas.',
  'by.text.month': 'Los meses sin una lista completa se dejan fuera.',
  'by.lately':
    '«Que sigues desde hace poco»: desde hacía menos de 7 días en la fecha de tu lista de seguidores, así que aún no tuvieron ocasión de seguirte. No están en ningún porcentaje, tampoco las que ya siguen de vuelta.',
  'by.none.month': 'Por mes: a partir de la segunda lista completa de tus seguidores.',
  'by.none.noted': 'Aún no hay ningún motivo ni etiqueta. Añádelos con ✎ en Personas.',
  'by.part': 'Grupo',
  'by.size': { one: '{count} cuenta', many: '{count} de cuentas', other: '{count} cuentas' },
  'by.followersAtEnd': { one: '{count} seguidor', many: '{count} de seguidores', other: '{count} seguidores' },
  'by.rate': 'Siguen de vuelta',
  'by.time': 'Mediana del tiempo',
  'by.stay': 'Todavía están tras 30 días',
  'by.stay.early': 'demasiado pronto para saberlo',
  'by.touch': 'Interactúas',
  'by.conversion': 'Llegaron a ser clientes',
  'by.gained': 'Nuevas o de vuelta',
  'by.lost': 'Ya no se encuentran',
  'by.missedOnce': {
    one: 'No cuenta como ausente ni de vuelta: {count} que faltaba en una lista y volvió a aparecer en la siguiente.',
    other:
      'No cuentan como ausentes ni de vuelta: {count} que faltaban en una lista y volvieron a aparecer en la siguiente.',
  },
  'by.missedLast': {
    one: 'No cuenta como ausente: {count} que faltaba en la lista del {date} y volvió a aparecer en la siguiente.',
    other:
      'No cuentan como ausentes: {count} que faltaban en la lista del {date} y volvieron a aparecer en la siguiente.',
  },
  'by.shownAgain': {
    one: 'No cuenta como de vuelta: {count} que solo faltaba en la lista del {date}.',
    other: 'No cuentan como de vuelta: {count} que solo faltaban en la lista del {date}.',
  },
  'by.several': 'Varios motivos',
  'by.noReason': 'Sin motivo',
  'by.noTag': 'Sin etiqueta',
  'by.spread': 'desde el {date}',
  'by.chart': 'Parte que sigue de vuelta, por grupo',

  campaign: 'Antes y después de una nota',
  'campaign.text':
    'Compara cuatro semanas antes con cuatro semanas después. Muestra que los números difieren, no por qué.',
  'campaign.none': 'Escribe una nota en el Historial cuando pruebes algo; aquí se puede comparar.',
  'campaign.choose': 'Nota',
  'campaign.before': 'Antes',
  'campaign.after': 'Después',
  'campaign.gained': 'Nuevas o de vuelta por día',
  'campaign.lost': 'Ya no se encuentran, por día',
  'campaign.followers': 'Seguidores al comenzar',
  'campaign.missing': 'Ninguna lista completa lo bastante cerca',
  'campaign.toHistory': 'Ir al Historial',

  'table.what': 'Qué',
  'table.value': 'Valor',
  'table.restsOn': 'Cuentas',
  'table.date': 'Fecha',
};
