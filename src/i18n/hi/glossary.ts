import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. No `\b`: it knows no Devanagari. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'स्नैपशॉट', never: /स्नैपशाट|झलक|डंप/ },
    reading: { says: 'रीडिंग', never: /स्कैन|स्क्रैप|(?<!स्)क्रॉल|पठन/ },
    readAlong: { says: 'साथ-साथ पढ़ना', never: /निगरानी|जासूसी|ट्रैक|मॉनिटर|नज़र रख/ },
    readToTheEnd: { says: 'अंत तक पढ़ी गई', never: /पूरी (तरह )?पढ़|आधी पढ़|अधूरी पढ़|आंशिक|(आख़?िर|खत्म होने) तक/ },
    note: { says: 'नोट', never: /टिप्पण|एनोटेशन|मेमो/ },
    mark: { says: 'निशान', never: /बैज|लेबल|मार्कर|चिह्न लगाए/ },
    hide: { says: 'इस लिस्ट से छिपाएँ', never: /चुपचाप|चुपके|लिस्ट से (हटाएँ|निकालें)|छुपा/ },
    selectSeveral: { says: 'कई चुनें', never: /बल्क|एकाधिक|थोक|मल्टी|किसी को न चुनें/ },
    filter: { says: 'फ़िल्टर', never: /छन्न|छानें|छाँटें|छलनी/ },
    browser: { says: 'ब्राउज़र', never: /ब्राउजर|वेब ?ब्राउज़र/ },
    importExport: {
      says: 'अपना Instagram एक्सपोर्ट इंपोर्ट करें',
      never: /आयात|निर्यात|इम्पोर्ट|एक्सपोर्ट (यहाँ )?(लाएँ|अपलोड|लोड)/,
    },
    interact: { says: 'फ़ॉलोअर, जिनसे आप इंटरैक्ट करते हैं', never: /आपसे इंटरैक्ट|संपर्क में/ },
    saved: { says: 'सेव', never: /सहेज|याद रखता|मेमोरी|स्मृति/ },
    post: { says: 'पोस्ट', never: /पोस्टें|पोस्ट्स|प्रकाशन/ },
    chat: { says: 'चैट', never: /बातचीत|वार्तालाप|थ्रेड|संवाद/ },
    newInList: { says: 'नए', never: /नए लिस्ट हुए|^(मिले|आए|बढ़े|हासिल)$/ },
    notFoundAnyMore: { says: 'अब नहीं मिले', never: /^(खोए|गँवाए|गए|घटे)$|लापता|गायब|(?<!साथ )आए या गए/ },
    noLongerFollows: { says: 'अब आपको फ़ॉलो नहीं करते', never: /आपको अनफ़ॉलो|संभवतः अनफ़ॉलो|साथ छोड़/ },
    askForExport: { says: 'अपनी जानकारी एक्सपोर्ट करें', never: /जानकारी डाउनलोड|डेटा डाउनलोड/ },
    troubleshooting: { says: 'समस्या का हल', never: /^(मदद|सहायता)$|समस्या निवारण|ट्रबलशूट/ },
    undo: { says: 'पहले जैसा करें', never: /पूर्ववत|वापस (लें|लिया|लेना)|अनडू/ },
  },
  instagram: {
    followers: { says: 'फ़ॉलोअर', seenIn: null },
    following: { says: 'फ़ॉलोइंग', seenIn: null },
    followBack: { says: 'फ़ॉलो बैक करें', seenIn: null },
    removeFollower: { says: 'हटाएँ', seenIn: null },
    accountsCenter: { says: 'अकाउंट सेंटर', seenIn: null },
    exportInformation: { says: 'अपनी जानकारी एक्सपोर्ट करें', seenIn: null },
  },
  likely: /संभवतः/,
  doesNotFollowBack: /फ़ॉलो बैक नहीं करते/,
  noListNames: /^आपको फ़ॉलो बैक|आप(का|के) इंतज़ार|^आपसी फ़ॉलो$|^कोई फ़ॉलो नहीं$|घोस्ट|अनफ़ॉलोअर|फ़ैन/,
};
