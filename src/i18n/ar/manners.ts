import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

export const manners: TranslationOf<typeof english> = {
  title: 'الآداب',
  hints: 'التلميحات',
  'hints.title': 'تلميحات الآن',
  'hints.looking': 'جارٍ النظر في قائمتيك …',
  'hints.none': 'لا تلميحات الآن.',
  'hints.none.text': 'تظهر التلميحات بعد قراءة قائمتيك.',
  'hints.more': {
    zero: 'لا تلميحات أخرى',
    one: 'تلميح آخر',
    two: 'تلميحان آخران',
    few: '{count} تلميحات أخرى',
    many: '{count} تلميحًا آخر',
    other: '{count} تلميح آخر',
  },
  'hints.quiet': 'الوضع الهادئ مفعّل، لذلك لا يظهر شيء هنا.',
  'hints.names': 'عرض المزيد ({count})',
  'hints.snoozed': 'مخفي لمدة 30 يومًا.',
  'hints.muted': 'لن يظهر هذا التلميح مرة أخرى.',
  'hints.failed': 'تعذّر الحفظ. حاول مرة أخرى.',
  'left.title': 'تلميحات أوقفتها',
  'left.text': 'أظهرها من جديد متى شئت.',
  'left.muted': 'لا تظهر أبدًا',
  'left.about': '{title}: @{username}',
  'left.many': {
    zero: '{title}: لا أحد',
    one: '{title}: شخص واحد',
    two: '{title}: شخصان',
    few: '{title}: {count} أشخاص',
    many: '{title}: {count} شخصًا',
    other: '{title}: {count} شخص',
  },
  'settings.title': 'إعدادات التلميحات',
  business: 'وضع الأعمال',
  'business.text':
    'تأتي وسوم الجمهور أولًا، ويظهر تلميح للمتابع الجديد بلا وسم، وتقارن «الرؤى» ما قبل ملاحظاتك بما بعدها.',
  keys: 'اختصارات لوحة المفاتيح',
  'keys.text':
    'المفاتيح من 1 إلى 5 تضيف سببًا للملف الشخصي المعروض، والمفتاح K يخفيه من القائمة. وهي متوقفة في أثناء الكتابة.',
  'guide.title': 'دليل ردّ المتابعة',
  'guide.text': 'ما هو ردّ المتابعة، ولماذا يفعله الناس، وكيف تفعله على نحو جيد. ستة فصول قصيرة.',
  'guide.see': 'عرض ذلك في Balik',
};
