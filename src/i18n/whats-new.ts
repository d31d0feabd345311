import { type Language, SOURCE } from './languages';

/** What one version brought, in two to four sentences for whoever updates; as `CHANGELOG.md` tells it at length. */
export interface NewsOfVersion {
  /** As the manifest writes it. */
  readonly version: string;
  /** By language, English at least: where a version had to leave in a hurry, the others say it in English. */
  readonly texts: { readonly en: readonly string[] } & { readonly [Tag in Language]?: readonly string[] };
}

/** The newest version that has something to tell. It alone is shipped; the one before it moves to those below. */
export const NEWEST: NewsOfVersion = {
  version: '0.1.0',
  texts: {
    en: [
      'This is Balik’s first version: it reads along while you open your own lists, and tells who follows back, since when, and how sure that is.',
      'It opens with the answer: who doesn’t follow back.',
      'You can import your Instagram export, and export and back up what is saved.',
    ],
    id: [
      'Ini versi pertama Balik: mencatat saat Anda membuka daftar Anda sendiri, lalu memberi tahu siapa yang mengikuti balik, sejak kapan, dan seberapa pasti hal itu.',
      'Jawabannya langsung tampil: siapa yang belum mengikuti balik.',
      'Anda bisa mengimpor data Instagram, serta mengekspor dan mencadangkan yang tersimpan.',
    ],
    es: [
      'Esta es la primera versión de Balik: lee contigo mientras abres tus propias listas, y te dice quién te sigue de vuelta, desde cuándo y con qué certeza.',
      'Se abre con la respuesta: quién no te sigue de vuelta.',
      'Puedes importar tu exportación de Instagram, y exportar lo guardado o hacer una copia de seguridad.',
    ],
    'pt-BR': [
      'Esta é a primeira versão do Balik: ele lê junto enquanto você abre suas próprias listas, e diz quem segue você de volta, desde quando e com que certeza.',
      'Ele abre com a resposta: quem não segue você de volta.',
      'Você pode importar sua exportação do Instagram, e exportar o que está salvo ou fazer backup.',
    ],
    de: [
      'Das ist die erste Version von Balik: Es liest mit, während du deine eigenen Listen öffnest, und sagt dir, wer zurückfolgt, seit wann und wie sicher das ist.',
      'Es öffnet sich mit der Antwort: wer dir nicht zurückfolgt.',
      'Du kannst deinen Instagram-Export importieren und Gespeichertes exportieren und sichern.',
    ],
    fr: [
      'C’est la première version de Balik : il lit avec vous pendant que vous ouvrez vos propres listes, et dit qui vous suit en retour, depuis quand, et à quel point c’est sûr.',
      'Il s’ouvre sur la réponse : qui ne vous suit pas en retour.',
      'Vous pouvez importer votre export Instagram, et exporter ou sauvegarder ce qui est enregistré.',
    ],
    tr: [
      'Bu, Balik’in ilk sürümü: Sen kendi listelerini açarken seninle birlikte okur; kimin geri takip ettiğini, ne zamandan beri ettiğini ve bunun ne kadar kesin olduğunu söyler.',
      'Yanıtla açılır: seni kim geri takip etmiyor.',
      'Instagram verilerini içe aktarabilir, kayıtlı olanı dışa aktarabilir ve yedekleyebilirsin.',
    ],
    it: [
      'Questa è la prima versione di Balik: legge con te mentre apri le tue liste, e dice chi ti segue a sua volta, da quando e con quanta certezza.',
      'Si apre con la risposta: chi non ti segue a sua volta.',
      'Puoi importare la tua esportazione di Instagram, ed esportare ciò che è salvato o farne un backup.',
    ],
    ja: [
      'Balikの最初のバージョンです。あなたが自分のリストを開く間、一緒に読み取り、誰がフォローバックしているか、いつからか、どれだけ確かかを伝えます。',
      '開くと、まず答えが出ます：誰がフォローバックしていないか。',
      'Instagramのエクスポートをインポートしたり、保存したものをエクスポートやバックアップしたりできます。',
    ],
    hi: [
      'यह Balik का पहला वर्शन है: जब आप अपनी लिस्ट खोलते हैं, यह साथ-साथ पढ़ता है और बताता है कि कौन फ़ॉलो बैक करता है, कब से, और यह कितना पक्का है।',
      'खुलते ही जवाब दिखता है: आपको कौन फ़ॉलो बैक नहीं करता।',
      'आप अपना Instagram एक्सपोर्ट इंपोर्ट कर सकते हैं, और जो सेव है, उसे एक्सपोर्ट कर सकते हैं और उसका बैकअप ले सकते हैं।',
    ],
    ru: [
      'Это первая версия Balik: он читает вместе с вами, пока вы открываете свои списки, и показывает, кто подписан в ответ, с каких пор и насколько это точно.',
      'Сразу виден ответ: кто не подписан на вас в ответ.',
      'Можно импортировать экспорт из Instagram, а сохранённое — экспортировать или положить в резервную копию.',
    ],
    ar: [
      'هذا أول إصدار من Balik: يقرأ معك حين تفتح قائمتيك، ويخبرك من يردّ المتابعة، ومنذ متى، وما مدى التأكد من ذلك.',
      'يبدأ بالجواب: من لا يردّ لك المتابعة.',
      'يمكنك استيراد ملف بياناتك من Instagram، وتصدير المحفوظ أو نسخه احتياطيًا.',
    ],
  },
};

/**
 * Those before it, kept for whoever writes the next; nothing that is shipped imports them, so they stay out of the package.
 * @internal
 */
export const EARLIER: readonly NewsOfVersion[] = [];

/** What the newest version's sentences are counted under, beside the books. */
export const NEWS = 'whats-new';

/** What one language itself says of the newest version; nothing of one that is told in English alone. */
export function writtenNews(language: Language): Readonly<Record<string, readonly string[]>> {
  const { version, texts } = NEWEST;
  const own = texts[language];
  return own === undefined || Object.keys(texts).length === 1 ? {} : { [version]: own };
}

/** What a version brought, with the language it is said in: English where the one that is asked for is missing. */
export function saidIn(
  language: Language,
  { texts }: NewsOfVersion,
): { readonly language: Language; readonly sentences: readonly string[] } {
  const own = texts[language];
  return own === undefined ? { language: SOURCE, sentences: texts.en } : { language, sentences: own };
}
