import type { GuideTexts } from '../shape/guide-outline';

/** The guide in German, told anew for those who read it there. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Was Zurückfolgen ist',
      lead: 'Ein Tippen macht aus einer Verbindung in eine Richtung eine in beide. Es lohnt sich zu wissen, was das sagt und was nicht.',
    },
    contexts: {
      title: 'Warum Menschen zurückfolgen',
      lead: 'Dasselbe Tippen kann fünf verschiedene Dinge bedeuten. Es hilft zu wissen, welches du meinst.',
    },
    strategy: {
      title: 'Zurückfolgen als Unternehmen',
      lead: 'Für einen Laden oder eine Werkstatt ist Zurückfolgen ein kleiner Teil davon, gefunden zu werden und Vertrauen zu gewinnen. Diese fünf Gewohnheiten helfen.',
    },
    ethics: {
      title: 'Gute Umgangsformen',
      lead: 'Nichts hiervon ist eine Regel, die jemand durchsetzt. Es macht eine Liste zu einem angenehmen Ort, für dich und für andere.',
    },
    differences: {
      title: 'Folgen und alles andere',
      lead: 'Folgen heißt: „Ich möchte gern mehr hören.“ Was man auf Instagram sonst tut, sagt anderes.',
    },
    trends: {
      title: 'Was sich mit der Zeit ändert',
      lead: 'Instagram bewegt sich, und was letztes Jahr half, hilft jetzt vielleicht nicht. Dein eigener Verlauf ist der beste Wegweiser, den du hast.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Eine Verbindung in beide Richtungen',
      paragraphs: [
        'Wenn dir jemand folgt, können deine Beiträge, Reels und Stories dort auftauchen. Folgst du zurück, können die anderen bei dir auftauchen. Mehr hat keine Seite versprochen.',
        'Öffne ein Profil auf Instagram, und Jetzt sagt, wie ihr beide zueinander steht, worauf das beruht und von welchem Tag es ist.',
      ],
    },
    mutual: {
      title: 'Gegenseitig',
      paragraphs: [
        'Beide Namen stehen in beiden Listen. Die meisten Freundschaften sind hier und auch viele höfliche Gesten; die Liste allein kann sie nicht unterscheiden. Deine eigenen Notizen können es.',
      ],
    },
    'not-following-back': {
      title: 'Folgen nicht zurück',
      paragraphs: [
        'Du folgst ihnen, und in der Liste deiner Follower, bis zum Ende gelesen, stehen sie nicht. Das ist eine Tatsache über zwei Listen, nicht über Gefühle.',
        'Läden, Zeitungen und Menschen, die du bewunderst, gehören ganz selbstverständlich hierher. Wen du hier lieber nicht siehst, den kannst du aus dieser Liste ausblenden.',
      ],
    },
    'waiting-for-you': {
      title: 'Du folgst nicht zurück',
      paragraphs: [
        'Sie folgen dir, und du folgst ihnen nicht. Das ist eine Wahl und keine Schuld: Niemand braucht eine Antwort von dir.',
      ],
    },
    'not-known': {
      title: 'Noch nicht bekannt',
      paragraphs: [
        'Eine halb gelesene Liste sagt nichts darüber, wer in ihr fehlt. Bis sie bis zum Ende gelesen ist, lautet die ehrliche Antwort, dass es niemand weiß, und diese Antwort bekommst du.',
      ],
    },
    'five-reasons': {
      title: 'Fünf Gründe, und deine eigenen',
      paragraphs: [
        'Zu jedem Konto kannst du sagen, warum du folgst: um ein Netzwerk aufzubauen, aus Wertschätzung, für eine Beziehung, fürs Marketing oder als Gegengefallen. Mehrere dürfen zugleich stimmen.',
        'Der Grund ist nur für dich. Ein Jahr später beantwortet er die Frage „Wer war das noch mal?“ besser als jede Zahl.',
      ],
    },
    network: {
      title: 'Ein Netzwerk aufbauen',
      paragraphs: [
        'Menschen aus deinem Bereich, mit deinen Interessen, oder mit denen du eines Tages etwas machen könntest. Solche Verbindungen erweitern, was du siehst und wer dich sieht.',
      ],
    },
    appreciation: {
      title: 'Wertschätzung',
      paragraphs: [
        'Dir gefällt, was jemand macht, und zurückzufolgen ist eine leise Art, das zu sagen. Es kostet nichts und wird selten vergessen.',
      ],
    },
    relationship: {
      title: 'Eine Beziehung aufbauen',
      paragraphs: [
        'Zurückzufolgen kann der erste Schritt zu einem Kommentar, einer Nachricht oder gemeinsamer Arbeit sein. Der Schritt zählt nur, wenn ein weiterer folgt.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Unternehmen folgen Menschen, die einmal bei ihnen kaufen könnten, um bemerkt zu werden. Für sich allein bewirkt das wenig; antworten, helfen und lesenswert sein tun das Übrige.',
        'Schlagwörter zeigen später, aus welchen dieser Verbindungen etwas wurde.',
      ],
    },
    'returning-the-favour': {
      title: 'Gegengefallen',
      paragraphs: [
        'In vielen Kreisen folgt man zurück, weil die andere Seite es tat. Die Erwartung ist echt, und sie steht nirgends geschrieben. Du wählst, wem du folgst, jedes Mal neu.',
      ],
    },
    'right-audience': {
      title: 'Die passende Zielgruppe',
      paragraphs: [
        'Bevor du zurückfolgst, frag dich, wer dieses Konto für dich ist: jemand, der kaufen könnte, jemand, der es schon tat, eine Stimme in deinem Bereich, jemand vom Fach, jemand zum Zusammenarbeiten. Ein Schlagwort hält die Antwort fest.',
        'Im Business-Modus weist dich Balik auf das Schlagwort hin, wenn es bei neuen Followern fehlt.',
      ],
    },
    analysis: {
      title: 'Sieh dir an, was daraus wird',
      paragraphs: [
        'Wie viele neue Follower kamen, wie viele nach einer Woche, einem Monat, drei Monaten blieben, wie viele der Interessierten Kundschaft wurden: Einblicke antwortet aus deinen eigenen Listen.',
        'Jede Zahl sagt, auf wie vielen Konten sie beruht. Wo es nicht genug gibt, steht keine Zahl.',
      ],
    },
    'meaningful-interaction': {
      title: 'Mach mit',
      paragraphs: [
        'Folgen, aus dem nichts wird, verblasst. Ein ehrlicher Kommentar, eine Antwort auf eine Nachricht, etwas Nützliches geteilt: Daran erinnern sich Menschen.',
        'Importiere deinen Instagram-Export, und Balik zeigt, mit welchen Followern du interagierst. Es zählt Chats und liest nie eine Nachricht.',
      ],
    },
    'tools-with-care': {
      title: 'Werkzeuge, mit Bedacht',
      paragraphs: [
        'Programme, die für dich folgen und damit wieder aufhören, verstoßen gegen Instagrams Regeln und können dich das Konto kosten. Sei vorsichtig bei allen, die nach deinem Passwort fragen.',
        'Balik tut nichts davon. Es liest bei den Listen mit, die du selbst öffnest, sendet nichts, und alles bleibt auf diesem Gerät. Unter Daten siehst du, was gespeichert ist, und kannst es löschen.',
      ],
    },
    quality: {
      title: 'Qualität statt Zahlen',
      paragraphs: [
        'Hundert Menschen, die dich lesen, bringen mehr als zehntausend, die es nicht tun. Einblicke zeigt neben der Zahl deiner Follower, mit welchem Anteil von ihnen du interagierst.',
      ],
    },
    'bought-followers': {
      title: 'Finger weg von gekauften Followern',
      paragraphs: [
        'Käufliche Follower sind meist leere Konten. Sie lesen nicht, kaufen nicht, verschwinden nach einer Weile, und echte Menschen bemerken es.',
        'Gekaufte Follower zeigen sich im Verlauf als plötzlicher Sprung. Wachstum, das von Menschen kommt, geht auf und ab.',
      ],
    },
    'follow-unfollow': {
      title: 'Kein Folgen auf Zeit',
      paragraphs: [
        'Wer vielen Konten folgt, nur um sie fallen zu lassen, sobald sie zurückfolgen, behandelt Menschen als Mittel. Sie merken es, und Instagram kann Konten einschränken, die das tun.',
        'Es sich anders zu überlegen ist etwas anderes und braucht keine Entschuldigung. Balik meldet sich nur, wenn es oft innerhalb weniger Tage geschieht.',
      ],
    },
    authentic: {
      title: 'Mein es ernst',
      paragraphs: [
        'Wenn der einzige Grund ist, was du dafür bekommst, hält es selten. Folge dort, wo es etwas gibt, das du magst, von dem du lernst oder das du unterstützen möchtest.',
      ],
    },
    boundaries: {
      title: 'Achte ein Nein',
      paragraphs: [
        'Ein privates Konto wählt sein Publikum selbst. Auch eine Anfrage ohne Antwort ist auf ihre Weise beantwortet. Wer einen Follower entfernt, hatte einen Grund und muss ihn nicht erklären.',
        'Dasselbe gilt für dich: Du musst nicht zurückfolgen, wenn dich etwas nicht interessiert oder Instagram zu einem schlechteren Ort macht.',
      ],
    },
    'before-judging': {
      title: 'Bevor du urteilst',
      paragraphs: [
        'Wer nicht zurückfolgt, hält vielleicht die eigene Liste kurz, hat dich vielleicht nicht gesehen oder nutzt Instagram nur für ein Thema. Eine Botschaft an dich ist es selten.',
        'Im Gegenzug nicht mehr zu folgen macht selten etwas besser. Wenn dir gefällt, was jemand teilt, bleib; wenn nicht, geh aus diesem Grund.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Folgen ist erst der Anfang',
      paragraphs: [
        'Zurückfolgen sagt wenig darüber, was danach kommt. „Gefällt mir“, Kommentare und Nachrichten zeigen, wer wirklich mitmacht. Wer nur Follower zählt, erfährt wenig über sie.',
      ],
    },
    like: {
      title: '„Gefällt mir“',
      paragraphs: [
        'Ein Nicken zu einem einzelnen Beitrag. Schnell, freundlich, und mehr für den Beitrag gedacht als für die Person.',
      ],
    },
    comment: {
      title: 'Kommentar',
      paragraphs: ['Ein Gedanke, dort gesagt, wo andere ihn lesen können. Das braucht Zeit, darum ist es mehr wert.'],
    },
    share: {
      title: 'Teilen',
      paragraphs: [
        'Einen Beitrag an die eigenen Follower oder an Freunde weitergeben. Du leihst ihm deinen Namen, darum ist es ein starkes Zeichen von Vertrauen.',
      ],
    },
    save: {
      title: 'Speichern',
      paragraphs: [
        'Einen Beitrag für später zur Seite legen. Niemand sonst sieht, wer es tat, doch oft heißt es, dass der Beitrag nützlich war.',
      ],
    },
    'direct-message': {
      title: 'Direktnachricht',
      paragraphs: [
        'Ein Wort von einem Menschen zum anderen. Nichts auf Instagram ist näher, darum zählt Balik Chats und lässt die Worte in Ruhe.',
      ],
    },
    'side-by-side': {
      title: 'Seite an Seite',
      paragraphs: [
        'Fordere bei Instagram deine Informationen an und öffne die Datei unter Daten. Dann zeigt jedes Konto neben dem Folgen, was du dort getan hast, jede Art für sich.',
        'Die Datei enthält, was du getan hast. Was andere für dich taten, steht nicht darin, darum wird deswegen niemand stumm genannt.',
      ],
    },
    'changing-ground': {
      title: 'Instagram ändert sich ständig',
      paragraphs: [
        'Was Instagram wem zeigt, wird immer wieder neu entschieden, und niemand außerhalb weiß, wie. Ob dir Zurückfolgen noch hilft, ist eine Frage an deinen eigenen Verlauf, nicht an eine Faustregel.',
        'Der Verlauf bewahrt von jedem Durchgang eine Momentaufnahme auf und vergleicht zwei beliebige davon.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels und Stories',
      paragraphs: [
        'Reels erreichen Menschen, die dir noch nicht folgen; Stories sind meist für die, die es schon tun. So kommen neue Follower eher durch die ersten und bleiben wegen der zweiten.',
        'Mit einem Export stehen die Tage, an denen du veröffentlicht hast, an der Linie deiner Follower. Zwei Dinge zur selben Zeit müssen nicht Ursache und Wirkung sein, aber es ist ein guter Ort, um mit dem Fragen anzufangen.',
      ],
    },
    'note-what-you-try': {
      title: 'Notiere, was du ausprobierst',
      paragraphs: [
        'Eine Kampagne, eine neue Art von Beitrag, ein Marktstand: Setz eine Notiz an den Tag. Vier Wochen später vergleicht Einblicke die Zeit davor mit der Zeit danach.',
      ],
    },
    'look-again': {
      title: 'Sieh ab und zu wieder hin',
      paragraphs: [
        'Listen ändern sich. Lies deine alle paar Wochen neu, wenn du gerade einen ruhigen Moment hast; Jetzt sagt, was an der Reihe ist. Öfter braucht es nicht, und nicht hinzusehen ist auch in Ordnung.',
      ],
    },
  },
};
