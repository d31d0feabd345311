import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. No `\b`: it knows no Arabic letters. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'لقطة', never: /لقطة سريعة|صورة القائمة|نسخة القائمة/ },
    reading: { says: 'قراءة', never: /مسح ضوئي|كشط|زحف|استخلاص/ },
    readAlong: { says: 'يقرأ معك', never: /تجسّ?س|مراقبة|يراقب|تعقّ?ب/ },
    readToTheEnd: { says: 'قُرئت حتى النهاية', never: /قُرئت (كاملة|بالكامل|جزئي)|قراءة (كاملة|جزئية|ناقصة)/ },
    note: { says: 'ملاحظة', never: /حاشية|مذكّ?رة|تدوينة/ },
    mark: { says: 'علامة', never: /شارة|شارات/ },
    hide: { says: 'إخفاء من هذه القائمة', never: /استبعاد من (هذه )?القائمة|إزالة من (هذه )?القائمة|بصمت/ },
    selectSeveral: { says: 'تحديد عدة حسابات', never: /تحديد متعدد|تحديد جماعي|عدم تحديد أحد/ },
    filter: { says: 'تصفية', never: /فلتر|فلاتر|ترشيح|مرشّح/ },
    browser: { says: 'المتصفح', never: /مستعرض|متصفح الويب|متصفّح/ },
    importExport: { says: 'استيراد ملف بياناتك من Instagram', never: /(جلب|إحضار|رفع|إدخال) ملف/ },
    interact: { says: 'متابعون تتفاعل معهم', never: /يتفاعل(ون)? معك|على تواصل معك/ },
    saved: { says: 'محفوظ', never: /يتذكّ?ر|الذاكرة/ },
    post: { says: 'منشور', never: /بوست|مشاركاتك/ },
    chat: { says: 'محادثة', never: /دردش|سلسلة رسائل/ },
    newInList: { says: 'جديد', never: /^مكتسب|^كسبت|^وصلوا$|^جاؤوا$|أتوا/ },
    notFoundAnyMore: {
      says: 'لم يعد في القائمة',
      never: /^مفقود|خسرت|خسارة|^ذهبوا$|غادروا(?! Instagram)|اختفى|اختفوا/,
    },
    noLongerFollows: { says: 'لم يعد يتابعك', never: /ألغ(ى|وا|ت) متابعتك|على الأرجح ألغ/ },
    askForExport: { says: 'تصدير معلوماتك', never: /تنزيل (معلوماتك|بياناتك)/ },
    troubleshooting: { says: 'حل المشكلات', never: /^(ال)?مساعدة$|استكشاف الأخطاء|إصلاح الأعطال/ },
    undo: { says: 'تراجع', never: /إلغاء الإجراء|أرجِع/ },
  },
  instagram: {
    followers: { says: 'المتابِعون', seenIn: null },
    following: { says: 'المتابَعون', seenIn: null },
    followBack: { says: 'رد المتابعة', seenIn: null },
    removeFollower: { says: 'إزالة', seenIn: null },
    accountsCenter: { says: 'مركز الحسابات', seenIn: null },
    exportInformation: { says: 'تصدير معلوماتك', seenIn: null },
  },
  likely: /على الأرجح/,
  doesNotFollowBack: /لا يردّ المتابعة/,
  noListNames: /^يتابعك$|بانتظارك|ينتظرونك|^متبادلة?$|^لا أحد يتابع|أشباح|شبح|(?:^|\s)(?:ال)?معجب(?:ون|ين)/,
};
