import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Portuguese. */
export const people: TranslationOf<typeof english> = {
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
  'column.name': 'Nome',
  'column.following': 'Você a segue desde',
  'column.followers': 'Segue você desde',
  'column.interacted': 'Última interação',
  'column.first-seen': 'Vista pela primeira vez',
  'column.listed': 'Na lista desde',
  'column.notes': 'Notas',
  'column.actions': 'Ações',
  'column.unknown': 'sem data conhecida',

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
