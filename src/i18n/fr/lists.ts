import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Liste',
  followLists: 'Followers et suivi(e)s',
  back: 'Revenir à tout le monde',
  of: 'Selon votre export du {date} :',
  none: 'Votre export le plus récent n’a pas cette liste.',
  'requests-sent': 'Vous avez demandé à les suivre, et ces comptes n’avaient alors pas répondu.',
  'requests-recent':
    'Vous avez demandé à les suivre dans les semaines précédentes. Certains ont peut-être répondu depuis.',
  'requests-received': 'Ces comptes ont demandé à vous suivre. Répondre ou non ne dépend que de vous.',
  'recently-unfollowed': 'C’est vous qui avez arrêté de les suivre, dans les semaines précédentes.',
  'close-friends': 'Vous avez choisi qu’ils voient ce que vous partagez avec vos amis proches.',
  favourites: 'Vous les avez mis en favoris pour que leurs publications passent en premier.',
  blocked: 'Vous les avez bloqués. Ni Instagram ni Balik ne les en informe.',
  restricted: 'Vous les avez restreints : eux seuls voient ce qu’ils écrivent sous vos publications.',
  'removed-suggestions': 'Instagram les a suggérés, et vous avez dit non.',
  'hide-story-from': 'Vous avez choisi qu’ils ne voient pas votre story.',
};
