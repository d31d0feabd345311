import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'القائمة',
  followLists: 'المتابِعون ومن تتابعهم',
  back: 'العودة إلى الجميع',
  of: 'كما في ملف بياناتك بتاريخ {date}.',
  none: 'ليست في أحدث ملف بيانات لك قائمة كهذه.',
  'requests-sent': 'طلبت متابعتهم، ولم يكونوا قد أجابوا حينها.',
  'requests-recent': 'طلبت متابعتهم في الأسابيع السابقة. وربما أجاب بعضهم بعد ذلك.',
  'requests-received': 'طلبوا متابعتك. ولك أن تجيب أو لا تجيب.',
  'recently-unfollowed': 'ألغيت متابعتهم بنفسك في الأسابيع السابقة.',
  'close-friends': 'اخترتهم ليروا ما تشاركه مع الأصدقاء المقرّبين.',
  favourites: 'اخترتهم لتأتي منشوراتهم أولًا.',
  blocked: 'حظرتهم. لا يُخبَرون بذلك، لا من Instagram ولا من Balik.',
  restricted: 'قيّدتهم: ما يكتبونه تحت منشوراتك لا يراه سواهم.',
  'removed-suggestions': 'اقترحهم Instagram عليك فرفضت.',
  'hide-story-from': 'اخترت ألا يروا قصتك.',
};
