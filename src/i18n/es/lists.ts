import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Lista',
  followLists: 'Seguidores y seguidos',
  back: 'Volver a todo el mundo',
  of: 'Tal como está en tu exportación del {date}.',
  none: 'Tu exportación más reciente no tiene esa lista.',
  'requests-sent': 'Pediste seguir estas cuentas, y entonces aún no habían respondido.',
  'requests-recent':
    'Pediste seguir estas cuentas en las semanas anteriores. Algunas pueden haber respondido desde entonces.',
  'requests-received': 'Pidieron seguirte. Responder o no depende de ti.',
  'recently-unfollowed': 'Tú dejaste de seguirlas, en las semanas anteriores.',
  'close-friends': 'Las elegiste para que vean lo que compartes con tus mejores amigos.',
  favourites: 'Las marcaste para que sus publicaciones aparezcan primero.',
  blocked: 'Las bloqueaste. No reciben ningún aviso, ni de Instagram ni de Balik.',
  restricted: 'Las restringiste: solo esas cuentas ven lo que escriben en tus publicaciones.',
  'removed-suggestions': 'Instagram las sugirió, y dijiste que no.',
  'hide-story-from': 'Elegiste que no vean tu historia.',
};
