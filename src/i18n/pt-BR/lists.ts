import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Lista',
  followLists: 'Seguidores e seguindo',
  back: 'Voltar para todo mundo',
  of: 'Como está na sua exportação ({date}).',
  none: 'Sua exportação mais nova não tem essa lista.',
  'requests-sent': 'Você pediu para seguir estas contas, e naquele momento ainda não tinham respondido.',
  'requests-recent':
    'Você pediu para seguir estas contas nas semanas anteriores. Algumas podem ter respondido desde então.',
  'requests-received': 'Pediram para seguir você. Responder ou não é escolha sua.',
  'recently-unfollowed': 'Você deixou de segui-las por conta própria, nas semanas anteriores.',
  'close-friends': 'Você as escolheu para ver o que compartilha com amigos próximos.',
  favourites: 'Você as marcou para que as publicações delas venham primeiro.',
  blocked: 'Você as bloqueou. Elas não são avisadas, nem pelo Instagram nem pelo Balik.',
  restricted: 'Você as restringiu: só elas veem o que escrevem nas suas publicações.',
  'removed-suggestions': 'O Instagram as sugeriu, e você disse não.',
  'hide-story-from': 'Você escolheu que elas não vejam seu story.',
};
