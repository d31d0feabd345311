import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

export const pulse: TranslationOf<typeof english> = {
  title: 'Balik fonctionne-t-il ?',
  intro:
    'Quand Instagram change, la partie qui ne convient plus s’arrête et le dit ici. Ce qui a été lu reste tel quel.',
  none: 'Rien à dire pour l’instant. Ouvrez un profil ou une liste sur instagram.com.',
  fine: 'Tout fonctionne.',
  resting: 'Instagram a changé ici. Arrêté depuis le {day} ; Balik réessaie une fois par jour.',
  unread:
    'Instagram a changé ici. Incompris depuis le {day} : rien n’en est enregistré. Balik reprend à la première réponse qu’il comprend à nouveau.',
  screen:
    'Depuis le {day}, les réponses d’Instagram n’apportent plus ces lignes. Balik les lit plutôt à l’écran : faites défiler comme d’habitude.',
  works: 'Fonctionne toujours : {parts}.',
  missed: {
    one: 'Trouvé pour la dernière fois le {day} ; absent {count} fois depuis.',
    other: 'Trouvé pour la dernière fois le {day} ; absent {count} fois depuis.',
  },
  never: 'Pas encore trouvé.',
  found: 'Trouvé {found} fois sur {expected}.',
  'part.profile-name': 'Le nom sur un profil (repères à cet endroit)',
  'part.header-counts': 'Les nombres sur un profil (la longueur attendue d’une liste)',
  'part.list-rows': 'Les lignes d’une liste ouverte (repères à cet endroit)',
  'part.list-dialog': 'La fenêtre d’une liste ouverte',
  'part.hover-card': 'La carte au-dessus d’un nom (repères à cet endroit)',
  'part.lists': 'Les réponses qui remplissent les listes (ce que lit Balik)',
  'part.followers-lists': 'Les réponses qui remplissent les listes « Followers » (ce que lit Balik)',
  'part.following-lists': 'Les réponses qui remplissent les listes « Suivi(e)s » (ce que lit Balik)',
  'part.screen-followers': 'Les lignes de votre liste « Followers » à l’écran',
  'part.screen-following': 'Les lignes de votre liste « Suivi(e)s » à l’écran',
  'part.profiles': 'Les réponses sur un profil',
  'part.ties': 'Les réponses sur qui suit qui',
  'part.other': 'Une autre partie : {name}',
  'count.same': 'Followers que vous ne suivez pas en retour : Instagram en comptait {said} le {day}, et Balik aussi.',
  'count.differs':
    'Followers que vous ne suivez pas en retour : Instagram en comptait {said} le {day}, Balik {own} ; écart de {count}. Les deux listes changent pendant qu’on les lit, donc un petit écart n’est la faute de personne.',
  copy: 'Copier le rapport',
  copied: 'Rapport copié.',
  'copy.failed': 'La copie n’a pas réussi. Le rapport est sélectionné ci-dessous : copiez-le à la main.',
  report: 'Un rapport sans noms',
  'report.text':
    'Des nombres par partie et par jour ; ni noms d’utilisateur, ni numéros de compte. Joignez-le si vous signalez que Balik a besoin d’une réparation.',
  record: 'Enregistrer pour un rapport',
  'record.text':
    'Quand Instagram a changé, un enregistrement de ce qu’il répond et de la façon dont ses pages sont faites permet de réparer Balik sans votre compte. Dans la page même, les noms, numéros de compte, textes et images sont remplacés par d’autres, inventés, avant que quoi que ce soit ne soit conservé ; les nombres restent. Rien n’est envoyé : vous le lisez, et vous l’enregistrez.',
  'record.start': 'Démarrer l’enregistrement',
  'record.stop': 'Arrêter l’enregistrement',
  'record.on': 'Enregistrement pour un rapport',
  'record.runs': 'Enregistrement depuis {time} : {size} sur {most} jusqu’ici. S’arrête de lui-même à {end}.',
  'record.todo':
    'Rechargez votre onglet Instagram, ouvrez votre profil, ouvrez les deux listes et faites défiler un peu. Les messages ne sont jamais enregistrés.',
  'record.full': 'L’enregistrement était plein, il s’est donc arrêté de lui-même.',
  'record.timeUp': 'Le temps était écoulé, il s’est donc arrêté de lui-même.',
  'record.read':
    'Voici tout son contenu ({size}), tel qu’il serait enregistré. Il s’efface quand vous fermez le navigateur.',
  'record.empty':
    'Il ne contient rien : aucune page d’instagram.com n’était ouverte ni n’a été rechargée pendant ce temps.',
  'record.whole': 'Tout l’enregistrement',
  'record.save': 'Enregistrer le fichier',
  'record.discard': 'Jeter',
  'record.failed': 'Cela n’a pas fonctionné. Réessayez.',
  places: 'Afficher des repères',
  'places.profile': 'Sur les profils',
  'places.rows': 'Sur les lignes des listes',
  'places.hover': 'Sur la carte au-dessus d’un nom',
  'places.all': 'Dans les listes, un repère pour tout le monde, pas seulement quand un seul de vous deux suit',
};
