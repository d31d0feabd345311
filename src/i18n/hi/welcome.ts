import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says: in Hindi it says this in English. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik इंस्टॉल हो गया',
  about:
    'Balik बताता है कि Instagram पर आपको कौन फ़ॉलो बैक करता है, कब से, और यह कितना पक्का है। जब आप अपनी फ़ॉलोअर और फ़ॉलोइंग लिस्ट खोलते हैं, यह साथ-साथ पढ़ता है। यह कभी क्लिक या स्क्रॉल नहीं करता, कहीं कुछ नहीं भेजता, और जो पढ़ता है, वह इसी ब्राउज़र में रहता है।',
  pin: 'आइकॉन पिन करें',
  'pin.chrome': 'टूलबार में पज़ल का टुकड़ा दबाएँ, फिर Balik के बगल में बना पिन।',
  'pin.edge': 'टूलबार में पज़ल का टुकड़ा दबाएँ, फिर Balik के बगल में बनी आँख।',
  'pin.firefox': 'टूलबार में पज़ल का टुकड़ा दबाएँ, फिर Balik के बगल में बना गियर, और “Pin to Toolbar” (टूलबार पर पिन करें) चुनें।',
  open: 'पैनल खोलें',
  'open.text': 'आइकॉन दबाने पर पैनल पेज के बगल में खुलता है। या यहाँ से खोलें:',
  'open.now': 'Balik खोलें',
  start: 'पढ़ना शुरू करें',
  'start.text': 'जब तक आप पैनल में “साथ-साथ पढ़ना शुरू करें” न दबाएँ, कुछ नहीं पढ़ा जाता।',
  instagram: 'instagram.com खोलें',
  others: 'किसी दूसरे ब्राउज़र में',
  remove: 'अगर आप Balik हटा दें',
  'remove.text':
    'इसका सेव किया हुआ सब कुछ इसके साथ मिट जाता है। ब्राउज़र के अपने निशान रह सकते हैं: इतिहास में Balik के पेज खोले जाने का ज़िक्र, और Firefox में बटन की जगह। आपकी एक्सपोर्ट की हुई फ़ाइलें वहीं रहती हैं, जहाँ आपने उन्हें सेव किया था।',
};
