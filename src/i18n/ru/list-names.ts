import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Взаимные',
  'only-i-follow': 'Не подписаны в ответ',
  'only-they-follow': 'Вы не подписаны в ответ',
  neither: 'Не подписаны друг на друга',
  unknown: 'Пока неизвестно',
  'not-found': 'Не найдены',
  'too-early': 'Пока рано судить',
};
