import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

/** The words of the settings in Hindi. */
export const settings: TranslationOf<typeof english> = {
  title: 'सेटिंग',
  look: 'रूप',
  language: 'भाषा',
  'language.auto': 'ब्राउज़र जैसी',
  'language.share': '{name}, {share} अनुवाद हो चुका',
  theme: 'थीम',
  'theme.auto': 'सिस्टम जैसी',
  'theme.light': 'हल्की',
  'theme.dark': 'गहरी',
  instagram: 'Instagram पर',
  reading: 'साथ-साथ पढ़ना',
  'reading.text': 'बंद रहने पर Balik कुछ नया सेव नहीं करता। जो सेव है, वह बना रहता है।',
  marks: 'Instagram पर निशान',
  'marks.text': 'instagram.com पर नामों के पास कुछ शब्द।',
  news: 'टूलबार के आइकॉन पर संख्या',
  'news.text': 'रीडिंग के बाद: कितने अकाउंट नए हैं या अब नहीं मिले। पैनल खोलने पर यह हट जाती है।',
  hints: 'संकेत',
  keyboard: 'कीबोर्ड',
  'keys.reason': 'वजह: {reason}',
  'keys.hide': 'इस लिस्ट से छिपाएँ',
  'keys.rows': '“लोग” में एक पंक्ति से दूसरी पर',
  'keys.close': 'बंद करें',
};
