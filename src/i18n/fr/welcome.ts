import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik est installé',
  about:
    'Balik vous dit qui vous suit en retour sur Instagram, depuis quand, et à quel point c’est sûr. Il lit avec vous pendant que vous ouvrez vos propres listes « followers » et « suivi(e)s ». Il ne clique jamais, ne fait rien défiler, n’envoie rien, et ce qu’il lit reste dans ce navigateur.',
  pin: 'Épinglez l’icône',
  'pin.chrome': 'Appuyez sur la pièce de puzzle dans la barre d’outils, puis sur la punaise à côté de Balik.',
  'pin.edge': 'Appuyez sur la pièce de puzzle dans la barre d’outils, puis sur l’œil à côté de Balik.',
  'pin.firefox':
    'Appuyez sur la pièce de puzzle dans la barre d’outils, puis sur la roue dentée à côté de Balik, et choisissez « Épingler à la barre d’outils ».',
  open: 'Ouvrez le panneau',
  'open.text': 'Appuyez sur l’icône, et le panneau s’ouvre à côté de la page. Ou ouvrez-le d’ici :',
  'open.now': 'Ouvrir Balik',
  start: 'Commencez la lecture',
  'start.text': 'Rien n’est lu avant que vous appuyiez sur « Commencer la lecture » dans le panneau.',
  instagram: 'Ouvrir instagram.com',
  others: 'Dans un autre navigateur',
  remove: 'Si vous supprimez Balik',
  'remove.text':
    'Tout ce qu’il a enregistré est supprimé avec lui. Le navigateur garde peut-être ses propres traces : les visites des pages de Balik dans l’historique et, dans Firefox, la place du bouton. Les fichiers que vous avez exportés restent là où vous les avez enregistrés.',
};
