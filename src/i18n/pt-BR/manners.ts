import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** The words of the Manners view, in Portuguese. */
export const manners: TranslationOf<typeof english> = {
  title: 'Boas maneiras',
  hints: 'Dicas',
  'hints.title': 'Dicas de agora',
  'hints.looking': 'Percorrendo suas listas…',
  'hints.none': 'Nenhuma dica por enquanto.',
  'hints.none.text': 'As dicas aparecem depois que suas listas são lidas.',
  'hints.more': { one: 'mais {count}', other: 'mais {count}' },
  'hints.quiet': 'O modo silencioso está ativado, por isso nada aparece aqui.',
  'hints.names': { one: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
  'hints.snoozed': 'Oculta por 30 dias.',
  'hints.muted': 'Esta dica não será mais mostrada.',
  'hints.failed': 'Não foi possível salvar. Tente de novo.',
  'left.title': 'Dicas que você desativou',
  'left.text': 'Mostre-as de novo quando quiser.',
  'left.muted': 'Nunca mostrada',
  'left.about': '{title}: @{username}',
  'left.many': {
    one: '{title}: {count} pessoa',
    many: '{title}: {count} de pessoas',
    other: '{title}: {count} pessoas',
  },
  'settings.title': 'Configurações das dicas',
  business: 'Modo negócio',
  'business.text':
    'As etiquetas de público vêm primeiro, um seguidor novo sem etiqueta traz uma dica, e Insights compara antes e depois das suas notas.',
  keys: 'Atalhos de teclado',
  'keys.text':
    'As teclas 1 a 5 adicionam um motivo ao perfil mostrado, K o oculta da lista. Desativados enquanto você escreve.',
  'guide.title': 'O guia para seguir de volta',
  'guide.text': 'O que é seguir de volta, por que se faz e como fazer bem. Seis capítulos curtos.',
  'guide.see': 'Ver no Balik',
};
