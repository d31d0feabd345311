import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

export const manners: TranslationOf<typeof english> = {
  title: 'Этикет',
  hints: 'Советы',
  'hints.title': 'Советы на сегодня',
  'hints.looking': 'Balik смотрит ваши списки…',
  'hints.none': 'Сейчас советов нет.',
  'hints.none.text': 'Советы появятся после просмотра списков.',
  'hints.more': 'Ещё {count}',
  'hints.quiet': 'Включён тихий режим, поэтому здесь ничего нет.',
  'hints.names': 'Показать ещё {count}',
  'hints.snoozed': 'Скрыто на 30 дней.',
  'hints.muted': 'Этот совет больше не появится.',
  'hints.failed': 'Не удалось сохранить. Попробуйте ещё раз.',
  'left.title': 'Советы, которые вы отключили',
  'left.text': 'Их можно вернуть, когда захотите.',
  'left.muted': 'Не показывается',
  'left.about': '{title}: @{username}',
  'left.many': {
    one: '{title}: {count} человек',
    few: '{title}: {count} человека',
    many: '{title}: {count} человек',
    other: '{title}: {count} человека',
  },
  'settings.title': 'Настройки советов',
  business: 'Бизнес-режим',
  'business.text':
    'Сначала идут теги аудитории, о новом подписчике без тега появляется совет, а раздел «Выводы» сравнивает время до и после ваших заметок.',
  keys: 'Быстрые клавиши',
  'keys.text':
    'Клавиши от 1 до 5 добавляют причину для открытого профиля, K скрывает его из списка. Пока вы пишете, они отключены.',
  'guide.title': 'Путеводитель по ответным подпискам',
  'guide.text': 'Что такое подписка в ответ, зачем она нужна и как подписываться с умом. Шесть коротких глав.',
  'guide.see': 'Посмотреть в Balik',
};
