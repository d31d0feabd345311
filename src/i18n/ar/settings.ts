import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'الإعدادات',
  look: 'المظهر',
  language: 'اللغة',
  'language.auto': 'كلغة المتصفح',
  'language.share': '{name}، مترجَم منها {share}',
  theme: 'السمة',
  'theme.auto': 'كالنظام',
  'theme.light': 'فاتحة',
  'theme.dark': 'داكنة',
  instagram: 'على Instagram',
  reading: 'القراءة معك',
  'reading.text': 'إذا أوقفتها لا يحفظ Balik شيئًا جديدًا. والمحفوظ يبقى.',
  marks: 'العلامات على Instagram',
  'marks.text': 'كلمات قليلة بجانب الأسماء على instagram.com.',
  news: 'العدد على أيقونة شريط الأدوات',
  'news.text': 'بعد القراءة: عدد الحسابات الجديدة والتي لم تعد في القائمة. يزول حين تفتح اللوحة.',
  hints: 'التلميحات',
  keyboard: 'لوحة المفاتيح',
  'keys.reason': 'السبب: {reason}',
  'keys.hide': 'إخفاء من هذه القائمة',
  'keys.rows': 'من صف إلى صف في «الأشخاص»',
  'keys.close': 'إغلاق',
};
