import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** Hindi; key by key the same as the English source. “आप” throughout, as Instagram says it. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'सीधे कॉन्टेंट पर जाएँ',
  'app.views': 'व्यू',
  'app.loading': 'आपका डेटा खुल रहा है …',
  'app.failed': 'यह व्यू नहीं दिखाया जा सकता',
  'app.failed.text': 'आपका कोई डेटा नहीं खोया है, और बाकी व्यू चलते हैं। फिर से कोशिश करें।',
  'app.again': 'फिर से कोशिश करें',
  'nav.now': 'अभी',
  'nav.people': 'लोग',
  'nav.history': 'इतिहास',
  'nav.insights': 'इनसाइट',
  'nav.manners': 'शिष्टाचार',
  'nav.data': 'डेटा',
  'nav.settings': 'सेटिंग',
  'menu.more': 'और विकल्प',
  'menu.more.masked': 'और विकल्प, काल्पनिक नाम दिख रहे हैं',
  'menu.print': 'प्रिंट करें',
  'menu.mask': 'असली नाम छिपाएँ',
  'menu.mask.until': 'ब्राउज़र बंद होने तक',
  paused: 'साथ-साथ पढ़ना बंद है: Balik कुछ नया सेव नहीं करता।',
  'viewer.label': 'आपका अकाउंट',
  'viewer.unnamed': 'अकाउंट {id}',
  close: 'बंद करें',
  picture: 'तस्वीर के रूप में सेव करें',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'अभी पता नहीं',
  'status.not-found': 'नहीं मिले',
  'status.too-early': 'अभी कहना जल्दबाज़ी होगी',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'यहाँ के सभी लोग',
  'people.statuses': 'फ़ॉलो बैक की स्थिति',
  'people.toNotFound': 'देखें कि कौन नहीं मिला',
  'people.toNow': 'देखें कि आगे क्या करना है',
  'export.complete': 'आपके एक्सपोर्ट से, पूरी',
  'export.partial': 'आपके एक्सपोर्ट से, अधूरी',
  'export.unsure': 'आपके एक्सपोर्ट से, शायद अधूरी',
  'date.orLater': '{date} या उसके बाद',
  'rest.lists': 'Instagram ने रुकने को कहा है। {date} तक अपनी लिस्ट न पढ़ें; कुछ नहीं खोएगा।',
  'announce.progress': '{list}: {progress}',
  'announce.whole': '{list}: अंत तक पढ़ी गई, {count} अकाउंट',
  'person.verified': 'वेरिफ़ाइड',
  'person.private': 'प्राइवेट',
  'person.open': 'instagram.com पर @{username} खोलें',
  'person.newTab': 'नए टैब में खुलता है',
  'person.firstSeen': 'पहली बार {date} को दिखे',
  'person.alsoKnown': 'पहले के नाम: {names}',

  'reading.followers': 'फ़ॉलोअर',
  'reading.following': 'फ़ॉलोइंग',
  'reading.ownerFollowers': '@{owner} के फ़ॉलोअर',
  'reading.ownerFollowing': '@{owner} की फ़ॉलोइंग',
  'reading.ofExpected': '{expected} में से {seen}',
  'reading.ofUnknown': 'अब तक {seen}',
  'reading.named': 'आपके एक्सपोर्ट में {seen}',
  'reading.window': 'इसमें केवल {from} से {to} तक के फ़ॉलो हैं।',
  'reading.window.possible':
    'इसका सबसे पुराना फ़ॉलो {from} का है। अगर आपने “अब तक का पूरा समय” नहीं माँगा था, तो उससे पुराने इसमें नहीं हैं।',
  'reading.window.unknown': 'इससे पता नहीं चलता कि यह किन तारीखों का है, इसलिए कुछ लोग छूटे हो सकते हैं।',
  'reading.window.empty':
    'उस एक्सपोर्ट की इस लिस्ट में कोई नहीं है। अगर आपने “अब तक का पूरा समय” नहीं माँगा था, तो कुछ लोग छूटे हो सकते हैं।',
  'reading.window.alone': 'दूसरी लिस्ट उस एक्सपोर्ट में नहीं है, इसलिए पता नहीं चलता कि यह पूरी है या नहीं।',
  'reading.window.parts': 'इसका एक हिस्सा नहीं है या पढ़ा नहीं जा सका।',
  'reading.whole': 'अंत तक पढ़ी गई',
  'reading.partial': 'अंत तक नहीं',
  'reading.incomplete': 'पढ़ी गई, पर अधूरी',
  'reading.unidentified': 'खोली गई, पर कोई पहचाना नहीं जा सका',
  'reading.withheld': 'खोली गई, पर कोई दिखाया नहीं गया',
  'reading.live': 'अभी साथ-साथ पढ़ी जा रही है',
  'reading.at': '{date} ({ago})',
  'reading.notShown': { one: '{count} नहीं दिखा', other: '{count} नहीं दिखे' },
  'reading.hidden':
    'प्रोफ़ाइल की संख्या लिस्ट में दिखे अकाउंट से {count} ज़्यादा है। Instagram कुछ अकाउंट छिपाता है, अक्सर इसलिए कि वे निष्क्रिय हैं।',
  'reading.lastWhole.export': '{date} के एक्सपोर्ट में पूरी, {count} अकाउंट के साथ।',
  'reading.lastWhole': 'पिछली बार {date} को अंत तक पढ़ी गई, {count} अकाउंट के साथ।',
  'advice.capped.own': 'Instagram इस लिस्ट का केवल एक हिस्सा दिखाता है। आपके Instagram एक्सपोर्ट में यह पूरी है।',
  'advice.capped.other': 'Instagram इस लिस्ट का केवल एक हिस्सा दिखाता है। बाकी का पता नहीं चलेगा।',
  'advice.started-mid-list': 'लिस्ट पहले से खुली थी। उसे बंद करके फिर खोलें और ऊपर से स्क्रॉल करें।',
  'advice.not-finished': 'लिस्ट के अंत तक स्क्रॉल करते रहें।',
  'advice.not-finished.later': 'लिस्ट फिर खोलें और अंत तक स्क्रॉल करें।',
  'advice.count-unknown':
    'आप अंत तक पहुँचे, पर यह पता नहीं कि लिस्ट कितनी लंबी होनी चाहिए। प्रोफ़ाइल एक बार खोलें, ताकि उसकी संख्या दिखे।',
  'advice.count-unknown.rest':
    'आप अंत तक पहुँचे, पर यह पता नहीं कि लिस्ट कितनी लंबी होनी चाहिए। विराम के बाद प्रोफ़ाइल की संख्या यह बताएगी।',
  'advice.too-few-seen': 'बाकी लोगों के लिए लिस्ट बंद करें, खोलें और फिर से स्क्रॉल करें।',
  'advice.count-disagrees': 'यह पिछली रीडिंग से बहुत अलग है। लिस्ट एक बार फिर पढ़ें।',
  'advice.date-window': 'एक्सपोर्ट केवल कुछ तारीखों का है। Instagram से “अब तक का पूरा समय” माँगें।',
  'advice.other-list-missing':
    'दूसरी लिस्ट इस एक्सपोर्ट में नहीं है। Instagram खाली लिस्ट छोड़ देता है; अगर आपकी खाली नहीं है, तो पूरी ZIP चुनें या लिस्ट instagram.com पर पढ़ें।',
  'advice.parts-missing': 'एक्सपोर्ट का एक हिस्सा नहीं है। उसकी सारी फ़ाइलें एक साथ चुनें या एक्सपोर्ट फिर से माँगें।',
  'advice.stalled.own':
    'दो कोशिशों में भी लिस्ट इससे आगे नहीं पहुँची। हो सकता है Instagram लिस्ट का केवल एक हिस्सा दिखा रहा हो: अपना Instagram एक्सपोर्ट इंपोर्ट करें, या जिनकी प्रोफ़ाइल आपके लिए मायने रखती है, उन्हें खोलें।',
  'advice.stalled.other': 'दो कोशिशों में भी लिस्ट इससे आगे नहीं पहुँची। हो सकता है Instagram लिस्ट का केवल एक हिस्सा दिखा रहा हो।',

  'now.title': 'अभी',
  'answer.nothing': 'अभी पता नहीं',
  'answer.soFar': 'जितना पता है',
  'now.lists': 'आपकी लिस्ट',
  'now.otherLists': 'आपकी खोली हुई दूसरी लिस्ट',
  'now.next': 'अगला कदम',
  'now.next.capped.followers': 'Instagram आपके फ़ॉलोअर का केवल एक हिस्सा दिखाता है। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.capped.following':
    'Instagram आपके फ़ॉलो किए अकाउंट का केवल एक हिस्सा दिखाता है। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.capped.both': 'Instagram आपकी दोनों लिस्ट का केवल एक हिस्सा दिखाता है। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.stalled.followers':
    'आपकी फ़ॉलोअर लिस्ट दो कोशिशों में भी आगे नहीं पहुँची। एक और बार स्क्रॉल करने से संभवतः मदद नहीं मिलेगी। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.stalled.following':
    'आपकी फ़ॉलोइंग लिस्ट दो कोशिशों में भी आगे नहीं पहुँची। एक और बार स्क्रॉल करने से संभवतः मदद नहीं मिलेगी। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.stalled.both':
    'आपकी दोनों लिस्ट दो कोशिशों में भी आगे नहीं पहुँचीं। एक और बार स्क्रॉल करने से संभवतः मदद नहीं मिलेगी। आपके Instagram एक्सपोर्ट में वे सभी हैं।',
  'now.next.byProfile': 'किसी एक व्यक्ति के बारे में उनकी प्रोफ़ाइल खोलने से पता चलता है।',
  'now.next.withheld':
    'Instagram ने खाली लिस्ट दी या देने से मना किया। अपनी प्रोफ़ाइल खोलें: अगर वहाँ 0 है, तो लिस्ट वहीं एक बार फिर खोलें; अगर ज़्यादा है, तो लिस्ट फ़िलहाल रोकी गई है। किसी और दिन कोशिश करें या अपना Instagram एक्सपोर्ट इंपोर्ट करें।',
  'now.next.withheld.followers':
    'Instagram ने किसी को नहीं दिखाया, जबकि आपकी प्रोफ़ाइल पर {count} फ़ॉलोअर दिखते हैं: लिस्ट फ़िलहाल रोकी गई है। किसी और दिन कोशिश करें या अपना Instagram एक्सपोर्ट इंपोर्ट करें।',
  'now.next.withheld.following':
    'Instagram ने किसी को नहीं दिखाया, जबकि प्रोफ़ाइल के अनुसार आप {count} को फ़ॉलो करते हैं: लिस्ट फ़िलहाल रोकी गई है। किसी और दिन कोशिश करें या अपना Instagram एक्सपोर्ट इंपोर्ट करें।',
  'now.next.withheld.least': 'कम से कम {count}',
  'now.next.withheld.none.followers':
    'Instagram ने खाली लिस्ट दी, और आपकी प्रोफ़ाइल पर 0 फ़ॉलोअर हैं। अपनी प्रोफ़ाइल पर वह लिस्ट एक बार फिर खोलें; तब वह पढ़ी गई मानी जाएगी।',
  'now.next.withheld.none.following':
    'Instagram ने खाली लिस्ट दी, और आपकी प्रोफ़ाइल पर फ़ॉलोइंग 0 है। अपनी प्रोफ़ाइल पर वह लिस्ट एक बार फिर खोलें; तब वह पढ़ी गई मानी जाएगी।',
  'now.next.unidentified.followers':
    'आपकी फ़ॉलोअर लिस्ट आई, पर उसमें कोई पहचाना नहीं जा सका: Instagram के जवाब में वह नहीं था जिससे अकाउंट अलग-अलग पहचाने जाते हैं। इससे किसी के बारे में कुछ नहीं कहा जाता। किसी और दिन कोशिश करें या अपना Instagram एक्सपोर्ट इंपोर्ट करें।',
  'now.next.unidentified.following':
    'आपकी फ़ॉलोइंग लिस्ट आई, पर उसमें कोई पहचाना नहीं जा सका: Instagram के जवाब में वह नहीं था जिससे अकाउंट अलग-अलग पहचाने जाते हैं। इससे किसी के बारे में कुछ नहीं कहा जाता। किसी और दिन कोशिश करें या अपना Instagram एक्सपोर्ट इंपोर्ट करें।',
  'now.next.rest': 'फ़िलहाल Instagram पर कुछ नहीं करना है।',
  'now.next.empty':
    'आपकी दोनों लिस्ट खाली हैं, इसलिए अभी मिलाने को कोई नहीं है। जब आप किसी को फ़ॉलो करें या कोई आपको फ़ॉलो करे, तब दोनों लिस्ट फिर खोलें।',
  'now.next.again': 'आपने अपनी लिस्ट पिछली बार {ago} पढ़ी थीं। जब चाहें, फिर से पढ़ें।',
  'now.next.again.export': 'जब चाहें, नया एक्सपोर्ट इंपोर्ट करें या अपनी लिस्ट खोलें।',
  'now.next.export.possible':
    'हो सकता है आपका एक्सपोर्ट केवल कुछ तारीखों का हो, इसलिए किसी के बारे में नहीं कहा जाता कि वे फ़ॉलो बैक नहीं करते। क्या आपने Instagram से “अब तक का पूरा समय” माँगा था? तो वही फ़ाइल फिर इंपोर्ट करें और वहाँ इस पर टिक लगाएँ। वरना नया माँगें।',
  'now.next.export.window':
    'आपका एक्सपोर्ट केवल कुछ तारीखों का है, इसलिए किसी के बारे में नहीं कहा जाता कि वे फ़ॉलो बैक नहीं करते। Instagram से नया माँगें।',
  'now.next.export.parts':
    'आपके एक्सपोर्ट का एक हिस्सा नहीं है या पढ़ा नहीं जा सका। उसकी सारी फ़ाइलें एक साथ या पूरी ZIP इंपोर्ट करें। इससे बात न बने, तो Instagram से नया माँगें।',
  'now.next.export.alone.followers':
    'आपके एक्सपोर्ट में फ़ॉलोइंग लिस्ट नहीं है: या तो Instagram ने उसे छोड़ दिया, जैसा वह खाली लिस्ट के साथ करता है, या उसकी फ़ाइल आपकी चुनी हुई फ़ाइलों में नहीं थी। अगर वह खाली नहीं है, तो पूरी ZIP इंपोर्ट करें या नया एक्सपोर्ट माँगें।',
  'now.next.export.alone.following':
    'आपके एक्सपोर्ट में फ़ॉलोअर लिस्ट नहीं है: या तो Instagram ने उसे छोड़ दिया, जैसा वह खाली लिस्ट के साथ करता है, या उसकी फ़ाइल आपकी चुनी हुई फ़ाइलों में नहीं थी। अगर वह खाली नहीं है, तो पूरी ZIP इंपोर्ट करें या नया एक्सपोर्ट माँगें।',
  'now.next.export.alone.both':
    'आपकी लिस्ट दो एक्सपोर्ट से हैं, हर एक में केवल एक, इसलिए पता नहीं चलता कि वे पूरी हैं या नहीं। दोनों लिस्ट वाला एक ही एक्सपोर्ट इंपोर्ट करें।',
  'now.next.export.steps':
    'Instagram से माँगने के लिए: “अपनी जानकारी एक्सपोर्ट करें”, “एक्सपोर्ट बनाएँ”, फिर “फ़ॉलोअर और फ़ॉलोइंग”, तारीख की सीमा “अब तक का पूरा समय”, फ़ॉर्मैट JSON।',
  'now.next.export.read': 'या Instagram पर अपनी लिस्ट खोलें और अंत तक स्क्रॉल करें।',
  'now.next.access': 'पहले ऊपर Balik को instagram.com पर फिर अनुमति दें। तब यह साथ-साथ पढ़ सकेगा।',
  'now.next.done': 'दोनों लिस्ट पूरी हैं।',
  'check.title': 'जानें कि कौन फ़ॉलो बैक करता है',
  'check.lead': 'अपनी दोनों लिस्ट एक बार स्क्रॉल करके देखें। Balik साथ-साथ पढ़ता है।',
  'check.todo': 'करना है',
  'check.done': 'हो गया',
  'check.here': 'आप इसी पर हैं',
  'check.last': 'आखिर में',
  'check.accounts': '{count} अकाउंट',
  'check.profile': 'आपकी प्रोफ़ाइल',
  'check.profile.open': 'अपनी प्रोफ़ाइल खोलें',
  'check.profile.find': 'वहाँ अपनी प्रोफ़ाइल खोलें।',
  'check.profile.findHere': 'इस पेज पर अपनी प्रोफ़ाइल खोलें: आपकी लिस्ट वहीं से खुलती हैं।',
  'check.profile.ofOther': '@{username} आपको फ़ॉलो बैक करते हैं या नहीं, यह आपकी अपनी लिस्ट बताती हैं।',
  'check.followers.here': 'इस पेज पर “फ़ॉलोअर” खोलें और अंत तक स्क्रॉल करें।',
  'check.followers.there': 'अपनी प्रोफ़ाइल पर “फ़ॉलोअर” खोलें और अंत तक स्क्रॉल करें।',
  'check.following.here': 'इस पेज पर “फ़ॉलोइंग” खोलें और अंत तक स्क्रॉल करें।',
  'check.following.there': 'अपनी प्रोफ़ाइल पर “फ़ॉलोइंग” खोलें और अंत तक स्क्रॉल करें।',
  'check.again': 'आपकी प्रोफ़ाइल, पक्का करने के लिए',
  'check.again.why': 'दोनों लिस्ट के बाद: अगर संख्याएँ वही हैं, तो जवाब और पक्का है।',
  'check.again.done': 'दोनों लिस्ट के बाद की उसकी संख्या अब जवाब का हिस्सा है।',
  'check.again.certain': 'उसकी संख्या ठीक उतनी है जितने पढ़े गए: अब पूरा जवाब पक्का है।',
  'check.pace': 'शुरू करने पर बाकी समय दिखेगा।',
  'estimate.short': 'एक मिनट से कम',
  'estimate.about': 'लगभग {length}',
  'estimate.rest': '{time} बाकी',
  'estimate.all': 'आपकी रफ़्तार से {time}',
  'now.seePeople': 'देखें कि कौन फ़ॉलो बैक करता है',
  'now.seeLists': 'देखें कि आपकी लिस्ट में कौन है',
  'now.import': 'अपना Instagram एक्सपोर्ट इंपोर्ट करें',
  'now.import.newer': 'नया एक्सपोर्ट इंपोर्ट करें',
  'now.openInstagram': 'instagram.com खोलें',
  'now.ownProfile.do': 'यहाँ फ़ॉलोअर या फ़ॉलोइंग खोलें, और Balik साथ-साथ पढ़ेगा।',
  'now.unmet': '@{username} आपकी लिस्ट में नहीं हैं।',
  'now.viewerUnknown':
    'Balik को पता नहीं चलता कि इस पेज पर कौन-सा अकाउंट लॉग इन है, इसलिए यह इससे कुछ सेव नहीं करता। पेज फिर से लोड करें या लॉग इन करें।',
  'now.viewerConflict':
    'यह पेज दो अलग अकाउंट को लॉग इन बताता है। जब तक दोनों मेल न खाएँ, Balik कुछ सेव नहीं करता। पेज फिर से लोड करें।',
  'now.loggedOut': 'इस पेज पर कोई लॉग इन नहीं है। आपके लॉग इन करने पर Balik साथ-साथ पढ़ सकता है।',
  'now.logIn': 'Instagram में लॉग इन करें',
  'now.onScreen':
    '{date} से Balik आपकी लिस्ट स्क्रीन से पढ़ता है, क्योंकि यह Instagram के जवाब पहले की तरह नहीं पढ़ पाता। हमेशा की तरह अंत तक स्क्रॉल करें। जो बात स्क्रीन से पढ़ने पर टिकी है, उसे पक्का नहीं कहा जाता।',
  'now.otherViewer': 'यह पेज @{username} के रूप में खुला है। यहाँ जो दिखता है, वह आपके किसी और अकाउंट का है।',

  ...verdict,
};
