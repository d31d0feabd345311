import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Salva questa vista come immagine',
  text: 'Un PNG di tutta la vista come appare adesso, compreso quello che sta oltre il bordo del pannello. Una vista troppo lunga per una sola immagine viene tagliata, e l’immagine lo dice.',
  'text.people':
    'Un PNG di questa lista come appare adesso, con le righe che si trovano intorno a questo punto; l’immagine dice quali.',
  'text.head': 'In alto stanno il nome della vista, il tuo nome utente e la data.',
  names: 'Mostra nomi inventati',
  'names.real': 'Nell’immagine ci saranno i nomi veri. Attiva questa opzione prima di mostrarla ad altri.',
  'names.invented':
    'Nell’immagine non ci sarà nessun nome vero di un account, e i campi in cui hai scritto restano vuoti. Anche il pannello mostra i nomi inventati, finché non disattivi questa opzione o chiudi il browser.',
  save: 'Salva immagine',
  'save.chart': 'Salva come immagine',
  working: 'Disegno in corso…',
  done: 'Fatto. L’immagine è tra i tuoi download.',
  failed: 'Impossibile creare l’immagine. Rendi il pannello più stretto o più largo e riprova.',
  'failed.chart': 'Impossibile creare l’immagine. Riprova.',
  'note.rows': 'Righe {from}–{until} di {total}',
  'note.cut': 'La vista continua; un’immagine non può essere più lunga.',
};
