import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'Momentaufnahme', never: /\b(Schnappsch(uss|üsse)|Snapshots?|Abbild(er)?|Dumps?)\b/i },
    reading: {
      says: 'Durchgang',
      never: /\b(Lesung(en)?|Scans?|(ge)?scann\w*|Scraping|Auslesen|ausgelesen|Lesevorg\w+)\b/i,
    },
    readAlong: { says: 'mitlesen', never: /überwach|protokollier|mitschneid|mitschnitt|ausspion|\btrack(t|en|ing)\b/i },
    readToTheEnd: {
      says: 'bis zum Ende gelesen',
      never:
        /\b(ganz|vollständig|komplett|teilweise|zum Teil) gelesen|\b(ganze|vollständige)r? Durchg|\bzu Ende gelesen\b/i,
    },
    note: { says: 'Notiz', never: /\b(Anmerkung(en)?|Vermerke?|Annotation(en)?|Memos?)\b/i },
    mark: { says: 'Markierung', never: /\b(Badges?|Plaketten?|Abzeichen|Etikett(en)?|Labels?)\b/i },
    hide: { says: 'aus dieser Liste ausblenden', never: /versteck|\bstill(schweigend)? behalt|unterdrück/i },
    selectSeveral: { says: 'mehrere auswählen', never: /\bMehrfachauswahl\b|\bStapel\w*|\bniemanden (aus)?wählen\b/i },
    filter: { says: 'Filter', never: /\bEingrenzung/i },
    browser: { says: 'Browser', never: /\b(Webbrowser|Navigator)\b/i },
    importExport: {
      says: 'deinen Instagram-Export importieren',
      never: /\beinspiel|\beingespielt|\bExport (einlesen|laden|hochladen|hereinholen)\b/i,
    },
    interact: {
      says: 'Follower, mit denen du interagierst',
      never: /interagier\w* mit dir\b|\bmit dir interagier|\bin Kontakt\b/i,
    },
    saved: { says: 'gespeichert', never: /\bgemerkt\b|\bGedächtnis\b|\berinnert sich\b|\bBalik (merkt|behält)\b/i },
    post: { says: 'Beitrag', never: /\bPost(s|ings?)?\b/ },
    chat: { says: 'Chat', never: /\b(Unterhaltung(en)?|Konversation(en)?|Nachrichtenverl\w+|Threads?)\b/i },
    newInList: { says: 'neu', never: /\bneu (gelistet|aufgetaucht)\b|\bZugewinn|^gewonnen$|^Dazugekommen\b/i },
    notFoundAnyMore: {
      says: 'nicht mehr gefunden',
      never: /^verloren$|^Weg$|\bVerluste?\b|\babgesprungen\b|(?<!zusammen )\bkamen oder gingen\b/i,
    },
    noLongerFollows: { says: 'folgt dir nicht mehr', never: /entfolg|\bwahrscheinlich aufgehört\b/i },
    askForExport: {
      says: 'Deine Informationen exportieren',
      never: /Informationen herunterladen|\bDaten-?Download\b/i,
    },
    troubleshooting: { says: 'Fehlerbehebung', never: /^Hilfe$|\bProblemlösung\b|\bFehlersuche\b/i },
    undo: { says: 'rückgängig machen', never: /widerruf|\bzurück(zu)?nehmen\b|\bzurückgenommen\b/i },
  },
  instagram: {
    followers: { says: 'Follower', seenIn: null },
    following: {
      says: 'Gefolgt',
      seenIn: 'about.instagram.com/de-de/blog/tips-and-tricks/restrict-mute-block-report-guide',
    },
    followBack: { says: 'Auch folgen', seenIn: null },
    removeFollower: {
      says: 'Entfernen',
      seenIn: 'giga.de/artikel/abonnenten-anzeigereihenfolge-auf-instagram--47xhhm52rw',
    },
    accountsCenter: { says: 'Kontenübersicht', seenIn: null },
    exportInformation: { says: 'Deine Informationen exportieren', seenIn: 'github.com/piology-1/IG-Tool' },
  },
  likely: /wahrscheinlich/i,
  doesNotFollowBack: /folgt (dir )?nicht zurück/i,
  noListNames:
    /^Folgt dir$|\b[Ww]arte(t|n) auf dich\b|^Beidseitig$|^Keiner folgt\b|\bGeister|\b[Uu]n[Ff]ollower|\b[Ee]ntfolger|\bFans\b/,
};
