import type { panelPeople as english } from '../en/panel-people';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';

export const panelPeople: TranslationOf<typeof english> = {
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Semua di sini',

  'people.statuses': 'Status ikuti balik',
  'people.toNotFound': 'Lihat yang tidak ditemukan',
  'people.toNow': 'Lihat langkah berikutnya',
};
