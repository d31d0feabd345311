import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'تم تثبيت Balik',
  about:
    'يخبرك Balik من يردّ لك المتابعة في Instagram، ومنذ متى، وما مدى التأكد من ذلك. يقرأ معك حين تفتح قائمتيك: المتابِعين ومن تتابعهم. لا ينقر ولا يمرّر ولا يرسل شيئًا أبدًا، وما يقرؤه يبقى في هذا المتصفح.',
  pin: 'تثبيت الأيقونة',
  'pin.chrome': 'اضغط قطعة الأحجية في شريط الأدوات، ثم الدبوس بجانب Balik.',
  'pin.edge': 'اضغط قطعة الأحجية في شريط الأدوات، ثم العين بجانب Balik.',
  'pin.firefox': 'اضغط قطعة الأحجية في شريط الأدوات، ثم الترس بجانب Balik، واختر «ثبّت في شريط الأدوات».',
  open: 'فتح اللوحة',
  'open.text': 'اضغط الأيقونة فتُفتح اللوحة بجانب الصفحة. أو افتحها من هنا:',
  'open.now': 'فتح Balik',
  start: 'البداية منك',
  'start.text': 'لا يُقرأ شيء قبل أن تضغط «بدء القراءة معي» في اللوحة.',
  instagram: 'فتح instagram.com',
  others: 'في متصفح آخر',
  remove: 'عند إزالة Balik',
  'remove.text':
    'يُحذف معه كل ما حفظه. وقد يحتفظ المتصفح بآثاره هو: زيارات صفحات Balik في السجل، وفي Firefox موضع الزر. أما الملفات التي صدّرتها فتبقى حيث حفظتها.',
};
