import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Diese Ansicht als Bild speichern',
  text: 'Ein PNG der ganzen Ansicht, wie sie jetzt aussieht, samt dem, was unter dem Rand des Panels liegt. Eine Ansicht, die für ein Bild zu lang ist, wird abgeschnitten, und das Bild sagt es.',
  'text.people':
    'Ein PNG dieser Liste, wie sie jetzt aussieht, mit den Zeilen um diese Stelle; das Bild sagt, welche es sind.',
  'text.head': 'Darüber stehen der Name der Ansicht, dein Nutzername und das Datum.',
  names: 'Erfundene Namen zeigen',
  'names.real': 'Im Bild stehen echte Namen. Schalte das ein, bevor du es anderen zeigst.',
  'names.invented':
    'Im Bild steht kein echter Name eines Kontos, und Felder, in die du geschrieben hast, bleiben leer. Auch das Panel zeigt die erfundenen Namen, bis du das ausschaltest oder den Browser schließt.',
  save: 'Bild speichern',
  'save.chart': 'Als Bild speichern',
  working: 'Wird gezeichnet …',
  done: 'Fertig. Das Bild ist in deinen Downloads.',
  failed: 'Das Bild konnte nicht erstellt werden. Mach das Panel schmaler oder breiter und versuche es erneut.',
  'failed.chart': 'Das Bild konnte nicht erstellt werden. Versuche es erneut.',
  'note.rows': 'Zeilen {from} bis {until} von {total}',
  'note.cut': 'Die Ansicht geht weiter; länger kann ein Bild nicht sein.',
};
