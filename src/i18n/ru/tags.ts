import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Возможный клиент',
  customer: 'Клиент',
  influencer: 'Блогер',
  'same-field': 'Та же сфера',
  collaborator: 'Сотрудничество',
};
