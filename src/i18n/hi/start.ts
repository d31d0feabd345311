import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling, in Hindi; Instagram's own words as its Hindi interface is likely to have them. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'या Instagram की बनाई फ़ाइल इंपोर्ट करें: बिना स्क्रॉल किए, तारीखों के साथ',
  'file.where': 'Instagram पर: सेटिंग, “अकाउंट सेंटर”, “आपकी जानकारी और अनुमतियाँ”, “अपनी जानकारी एक्सपोर्ट करें”।',
  'file.create': '“एक्सपोर्ट बनाएँ”, अपनी प्रोफ़ाइल चुनें, फिर “डिवाइस पर एक्सपोर्ट करें”।',
  'file.what': '“जानकारी कस्टमाइज़ करें”: कनेक्शन के नीचे “फ़ॉलोअर और फ़ॉलोइंग”।',
  'file.when': '“तारीख की सीमा”: “अब तक का पूरा समय”। वरना पुराने फ़ॉलो उसमें नहीं होंगे।',
  'file.format': '“फ़ॉर्मैट”: JSON। फिर “एक्सपोर्ट शुरू करें”।',
  'file.wait': 'फ़ाइल तैयार होने पर Instagram बताता है। उसे डाउनलोड करें और वैसी ही, ZIP के रूप में, इंपोर्ट करें।',
  'file.import': 'फ़ाइल इंपोर्ट करें',
  'file.ask': 'Instagram से माँगें',
};
