import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'متابعة متبادلة',
  'only-i-follow': 'لا يردّون المتابعة',
  'only-they-follow': 'أنت لا تردّ المتابعة',
  neither: 'لا متابعة بينكما',
  unknown: 'غير معروف بعد',
  'not-found': 'لم يُعثر عليهم',
  'too-early': 'من المبكر الحكم',
};
