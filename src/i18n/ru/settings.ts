import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Настройки',
  look: 'Внешний вид',
  language: 'Язык',
  'language.auto': 'Как в браузере',
  'language.share': '{name}, переведено {share}',
  theme: 'Тема',
  'theme.auto': 'Как в системе',
  'theme.light': 'Светлая',
  'theme.dark': 'Тёмная',
  instagram: 'В Instagram',
  reading: 'Чтение вместе с вами',
  'reading.text': 'Если выключить, Balik не сохраняет ничего нового. Уже сохранённое остаётся.',
  marks: 'Пометки в Instagram',
  'marks.text': 'Несколько слов рядом с именами на instagram.com.',
  news: 'Число на значке в панели инструментов',
  'news.text':
    'После просмотра: сколько аккаунтов новых и сколько больше не найдено. Число исчезает, когда вы открываете панель.',
  hints: 'Советы',
  keyboard: 'Клавиатура',
  'keys.reason': 'Причина: {reason}',
  'keys.hide': 'Скрыть из списка',
  'keys.rows': 'От строки к строке в разделе «Люди»',
  'keys.close': 'Закрыть',
};
