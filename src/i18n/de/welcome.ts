import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik ist installiert',
  about:
    'Balik sagt dir, wer dir auf Instagram zurückfolgt, seit wann und wie sicher das ist. Es liest mit, während du deine eigenen Listen „Follower“ und „Gefolgt“ öffnest. Es klickt nie, scrollt nie und sendet nichts, und was es liest, bleibt in diesem Browser.',
  pin: 'Symbol anheften',
  'pin.chrome': 'Drück in der Symbolleiste auf das Puzzleteil und dann neben Balik auf die Stecknadel.',
  'pin.edge': 'Drück in der Symbolleiste auf das Puzzleteil und dann neben Balik auf das Auge.',
  'pin.firefox':
    'Drück in der Symbolleiste auf das Puzzleteil, dann neben Balik auf das Zahnrad, und wähle „An Symbolleiste anheften“.',
  open: 'Panel öffnen',
  'open.text': 'Drück auf das Symbol, und das Panel öffnet sich neben der Seite. Oder öffne es von hier:',
  'open.now': 'Balik öffnen',
  start: 'Mitlesen starten',
  'start.text': 'Nichts wird gelesen, bevor du im Panel auf „Mitlesen starten“ drückst.',
  instagram: 'instagram.com öffnen',
  others: 'In einem anderen Browser',
  remove: 'Wenn du Balik entfernst',
  'remove.text':
    'Alles, was Balik gespeichert hat, wird mit ihm gelöscht. Der Browser behält vielleicht eigene Spuren: Besuche von Baliks Seiten im Verlauf und in Firefox den Platz der Schaltfläche. Dateien, die du exportiert hast, bleiben, wo du sie gespeichert hast.',
};
