import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

/** The texts of the lists beside followers and following, as People shows them, in Hindi. */
export const lists: TranslationOf<typeof english> = {
  filter: 'लिस्ट',
  followLists: 'फ़ॉलोअर और फ़ॉलोइंग',
  back: 'सभी लोगों पर वापस',
  of: 'जैसी {date} के आपके एक्सपोर्ट में है।',
  none: 'आपके सबसे नए एक्सपोर्ट में ऐसी कोई लिस्ट नहीं है।',
  'requests-sent': 'आपने इन्हें फ़ॉलो करने की रिक्वेस्ट भेजी, और तब तक इन्होंने जवाब नहीं दिया था।',
  'requests-recent': 'आपने उससे पहले के हफ़्तों में इन्हें फ़ॉलो करने की रिक्वेस्ट भेजी। हो सकता है कुछ ने इस बीच जवाब दिया हो।',
  'requests-received': 'इन्होंने आपको फ़ॉलो करने की रिक्वेस्ट भेजी। जवाब देना या न देना आप पर है।',
  'recently-unfollowed': 'आपने उससे पहले के हफ़्तों में इन्हें खुद अनफ़ॉलो किया।',
  'close-friends': 'आपने इन्हें चुना, ताकि ये वह देख सकें जो आप करीबी दोस्तों के साथ शेयर करते हैं।',
  favourites: 'आपने इन्हें पसंदीदा चुना, ताकि इनकी पोस्ट पहले आएँ।',
  blocked: 'आपने इन्हें ब्लॉक किया। यह बात इन्हें न Instagram बताता है, न Balik।',
  restricted: 'आपने इन्हें प्रतिबंधित किया: आपकी पोस्ट के नीचे ये जो लिखते हैं, वह केवल इन्हें दिखता है।',
  'removed-suggestions': 'Instagram ने इन्हें सुझाया, और आपने मना किया।',
  'hide-story-from': 'आपने चुना कि ये आपकी स्टोरी न देखें।',
};
