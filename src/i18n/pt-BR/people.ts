import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Portuguese. */
export const people: TranslationOf<typeof english> = {
  title: 'Pessoas',
  search: 'Buscar por nome de usuário ou nome',
  'search.short': 'Buscar',
  sort: 'Ordenar',
  'sort.recent': 'Vistas há menos tempo primeiro',
  'sort.username': 'Nome de usuário A–Z',
  'sort.name': 'Nome completo A–Z',
  filters: 'Filtros',
  filtersOn: { one: 'Filtros, {count} ativo', other: 'Filtros, {count} ativos' },
  'filter.verified': 'Verificada',
  'filter.private': 'Privada',
  'filter.certainty': 'Certeza',
  any: 'Qualquer',
  yes: 'Sim',
  no: 'Não',
  clear: 'Limpar busca e filtros',
  many: 'Selecionar várias',
  shown: { one: '{count} pessoa', many: '{count} de pessoas', other: '{count} pessoas' },
  shownOf: { one: '{count} de {all} à mostra', other: '{count} de {all} à mostra' },
  asOf: 'situação em {date}',
  indexing: 'Carregando nomes: {share}',
  'partial.followers': 'Dos seus seguidores foram lidos {progress}.',
  'partial.following': 'Das contas que você segue foram lidas {progress}.',
  'cut.followers': 'O Instagram mostra só uma parte dos seus seguidores: {progress}.',
  'cut.following': 'O Instagram mostra só uma parte das contas que você segue: {progress}.',
  'cut.both': 'O Instagram mostra só uma parte das suas listas: seguidores, {followers}; seguindo, {following}.',
  'cut.export': 'Sua exportação do Instagram traz todos.',
  'ended.followers':
    'Seus seguidores foram lidos até o fim, e mesmo assim o Instagram só mostrou {progress}. Quem falta pode estar entre as contas que ele oculta.',
  'ended.following':
    'As contas que você segue foram lidas até o fim, e mesmo assim o Instagram só mostrou {progress}. Quem falta pode estar entre as que ele oculta.',
  'uncounted.followers':
    'Seus seguidores foram lidos até o fim, {progress}, mas não é certo quantos deveriam ser. Quem falta pode estar entre as contas que o Instagram oculta.',
  'uncounted.following':
    'As contas que você segue foram lidas até o fim, {progress}, mas não é certo quantas deveriam ser. Quem falta pode estar entre as que o Instagram oculta.',
  'export.followers':
    'Seus seguidores são conhecidos pela sua exportação ({date}). {window} Por isso ninguém está em “Não seguem de volta”.',
  'export.following':
    'As contas que você segue são conhecidas pela sua exportação ({date}). {window} Por isso ninguém está em “Você não segue de volta”.',
  'unread.followers': 'Seus seguidores ainda não são conhecidos.',
  'unread.following': 'As contas que você segue ainda não são conhecidas.',
  'explain.unknown':
    'Estas pessoas estão em uma das suas listas, e a outra não é conhecida por inteiro. O Balik não acusa ninguém com meia lista.',
  'empty.title': 'Ninguém aqui',
  'empty.mutual': 'Ainda não se sabe de ninguém que você siga e que siga você de volta.',
  'empty.only-i-follow': 'Não se sabe de ninguém que você siga e que não siga você de volta.',
  'empty.only-they-follow': 'Não se sabe de ninguém que siga você sem que você siga de volta.',
  'empty.unknown': 'O Balik sabe isso de todas as pessoas das suas listas.',
  'empty.not-found':
    'Isto é para pessoas que faltam em uma lista completa, embora o Instagram possa estar ocultando-as. Agora não há ninguém assim.',
  'empty.too-early': 'Não há ninguém que você siga há tão pouco tempo.',
  'empty.list': 'Não há ninguém desta lista aqui.',
  'empty.search': 'Ninguém nesta lista corresponde à sua busca e aos seus filtros.',
  'empty.unread': 'Abra seus seguidores em instagram.com e role até o fim; depois, as contas que você segue.',
  'empty.unfound.title': 'Ainda não dá para nomear ninguém',
  'empty.unfound': {
    one: '{count} não foi encontrada entre seus seguidores, mas o Instagram pode estar ocultando contas demais para dizer quem não segue de volta.',
    other:
      '{count} não foram encontradas entre seus seguidores, mas o Instagram pode estar ocultando contas demais para dizer quem não segue de volta.',
  },
  'unfound.between': 'Então {between} delas não seguem você de volta.',
  most: 'As primeiras {count} são mostradas. Busque para encontrar qualquer outra pessoa.',
  'import.newer': 'Importe uma mais recente',

  'sort.dated': 'Com datas da sua exportação do Instagram',
  'sort.followed-first': 'As que você segue há mais tempo',
  'sort.followed-last': 'As que você segue há pouco',
  'sort.followed-me': 'As que seguem você há pouco',
  'sort.interacted': 'Última interação',

  'fact.following': 'você a segue desde {date}',
  'fact.followers': 'segue você desde {date}',
  'fact.interacted': 'interação em {date}',
  'fact.not-interacted': 'nenhuma interação conhecida',
  'fact.first-seen': 'vista pela primeira vez em {date}',
  'fact.listed': 'desde {date}',
  'usual.first-seen': 'Vistas pela primeira vez em {date}, a menos que a linha diga outra coisa.',
  'usual.all': 'Todas vistas pela primeira vez: {date}.',
  'column.name': 'Nome',
  'column.since': 'Desde',
  'column.following': 'Você a segue desde',
  'column.followers': 'Segue você desde',
  'column.interacted': 'Última interação',
  'column.listed': 'Na lista desde',
  'column.notes': 'Motivo e etiquetas',
  'column.actions': 'Ações',

  'row.hide': 'Ocultar @{username} desta lista',
  'row.note': 'Nota sobre @{username}',
  'row.noted': 'Nota sobre @{username}: {notes}',
  'row.hasNote': 'tem uma nota',

  menu: 'Mais para esta lista',
  'menu.export': 'Exportar esta lista',
  'menu.copy': 'Copiar nomes de usuário',
  'done.exporting': 'Escrevendo o arquivo…',
  'done.exported': {
    one: '{count} pessoa salva como CSV.',
    many: '{count} de pessoas salvas como CSV.',
    other: '{count} pessoas salvas como CSV.',
  },
  'done.copied': {
    one: '{count} nome de usuário copiado.',
    many: '{count} de nomes de usuário copiados.',
    other: '{count} nomes de usuário copiados.',
  },
  'done.failed': 'Não foi possível salvar o arquivo. Tente de novo.',
  'done.notCopied': 'Não foi possível copiar. Tente de novo.',

  early: {
    one: 'Você segue há menos de 7 dias ({count})',
    other: 'Você segue há menos de 7 dias ({count})',
  },
  'early.all': 'Ver todas as {count}',

  'print.head': '{list} de @{viewer}, {date}',
  'print.most': 'As primeiras {count} de {all}.',
  'print.sight': 'Só o que está à vista, de {all}.',
};
