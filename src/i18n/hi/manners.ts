import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** The words of the Manners view in Hindi. */
export const manners: TranslationOf<typeof english> = {
  title: 'शिष्टाचार',
  hints: 'संकेत',
  'hints.title': 'अभी के संकेत',
  'hints.looking': 'आपकी लिस्ट देखी जा रही हैं …',
  'hints.none': 'अभी कोई संकेत नहीं।',
  'hints.none.text': 'आपकी लिस्ट पढ़ी जाने के बाद संकेत दिखते हैं।',
  'hints.more': '{count} और',
  'hints.quiet': 'शांत मोड चालू है, इसलिए यहाँ कुछ नहीं दिखता।',
  'hints.names': '{count} और दिखाएँ',
  'hints.snoozed': '30 दिन के लिए छिपा दिया गया।',
  'hints.muted': 'यह संकेत फिर नहीं दिखेगा।',
  'hints.failed': 'सेव नहीं हो सका। फिर से कोशिश करें।',
  'left.title': 'आपके बंद किए संकेत',
  'left.text': 'जब चाहें, इन्हें फिर दिखाएँ।',
  'left.muted': 'कभी नहीं दिखते',
  'left.about': '{title}: @{username}',
  'left.many': { one: '{title}: {count} व्यक्ति', other: '{title}: {count} लोग' },
  'settings.title': 'संकेत की सेटिंग',
  business: 'बिज़नेस मोड',
  'business.text':
    'ऑडियंस के टैग पहले आते हैं, बिना टैग वाले नए फ़ॉलोअर पर संकेत आता है, और “इनसाइट” आपके नोट से पहले और बाद की तुलना करता है।',
  keys: 'कीबोर्ड शॉर्टकट',
  'keys.text': '1 से 5 तक की कुंजियाँ दिख रही प्रोफ़ाइल के लिए वजह जोड़ती हैं, K उसे लिस्ट से छिपाती है। लिखते समय ये बंद रहती हैं।',
  'guide.title': 'फ़ॉलो बैक की गाइड',
  'guide.text': 'फ़ॉलो बैक क्या है, लोग इसे क्यों करते हैं, और इसे अच्छे से कैसे करें। छह छोटे अध्याय।',
  'guide.see': 'Balik में देखें',
};
