import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'بينكما متابعة متبادلة',
    'only-i-follow': 'لا يردّ المتابعة',
    'only-they-follow': 'أنت لا تردّ المتابعة',
    neither: 'لا متابعة بينكما',
  },
  short: {
    mutual: 'متبادلة',
    'only-i-follow': 'لا يتابعك',
    'only-they-follow': 'أنت لا تتابعه',
    neither: 'بلا متابعة',
  },
  likelyShort: {
    mutual: 'على الأرجح متبادلة',
    'only-i-follow': 'على الأرجح لا',
    'only-they-follow': 'أنت على الأرجح لا',
    neither: 'على الأرجح بلا متابعة',
  },
  likely: 'على الأرجح',
  old: 'بيانات قديمة',
  likelyAndOld: 'على الأرجح، بيانات قديمة',
};
