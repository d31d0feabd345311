import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Impostazioni',
  look: 'Aspetto',
  language: 'Lingua',
  'language.auto': 'Come il browser',
  'language.share': '{name}, parte tradotta: {share}',
  theme: 'Tema',
  'theme.auto': 'Come il sistema',
  'theme.light': 'Chiaro',
  'theme.dark': 'Scuro',
  instagram: 'Su Instagram',
  reading: 'Leggere con te',
  'reading.text': 'Se è disattivato, Balik non salva nulla di nuovo. Quello che è salvato resta.',
  marks: 'Contrassegni su Instagram',
  'marks.text': 'Qualche parola accanto ai nomi su instagram.com.',
  news: 'Numero sull’icona nella barra degli strumenti',
  'news.text':
    'Dopo una lettura, quanti account sono nuovi o non si trovano più. Il numero va via quando apri il pannello.',
  hints: 'Suggerimenti',
  keyboard: 'Tastiera',
  'keys.reason': 'Motivo: {reason}',
  'keys.hide': 'Nascondi da questa lista',
  'keys.rows': 'Di riga in riga in Persone',
  'keys.close': 'Chiudi',
};
