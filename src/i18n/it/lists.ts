import type { lists as english } from '../en/lists';
import type { TranslationOf } from '../shape/template';

export const lists: TranslationOf<typeof english> = {
  filter: 'Lista',
  followLists: 'Follower e seguiti',
  back: 'Torna a tutte le persone',
  of: 'Come risulta dalla tua esportazione ({date}).',
  none: 'La tua esportazione più recente non ha questa lista.',
  'requests-sent': 'Hai chiesto di seguirle, e fino ad allora non avevano risposto.',
  'requests-recent': 'Hai chiesto di seguirle nelle settimane precedenti. Alcune possono aver risposto nel frattempo.',
  'requests-received': 'Hanno chiesto di seguirti. Se rispondere o no, lo decidi tu.',
  'recently-unfollowed': 'Hai smesso tu di seguirle, nelle settimane precedenti.',
  'close-friends': 'Le hai scelte perché vedano quello che condividi con gli amici più stretti.',
  favourites: 'Le hai scelte perché i loro post compaiano per primi.',
  blocked: 'Le hai bloccate. Non lo vengono a sapere, né da Instagram né da Balik.',
  restricted: 'Hai applicato una limitazione: quello che scrivono sotto i tuoi post lo vedono solo loro.',
  'removed-suggestions': 'Instagram te le ha suggerite, e tu hai detto di no.',
  'hide-story-from': 'Hai scelto che non vedano la tua storia.',
};
