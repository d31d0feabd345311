import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'У вас взаимные подписки',
    'only-i-follow': 'Нет подписки в ответ',
    'only-they-follow': 'Вы не подписаны в ответ',
    neither: 'Вы не подписаны друг на друга',
  },
  short: {
    mutual: 'Взаимно',
    'only-i-follow': 'Нет ответной',
    'only-they-follow': 'Вы не подписаны',
    neither: 'Никто не подписан',
  },
  likelyShort: {
    mutual: 'Вероятно, взаимно',
    'only-i-follow': 'Вероятно, нет',
    'only-they-follow': 'Вы, вероятно, нет',
    neither: 'Вероятно, никто',
  },
  likely: 'вероятно',
  old: 'старые данные',
  likelyAndOld: 'вероятно, старые данные',
};
