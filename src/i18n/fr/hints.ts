import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('fr-FR', { style: 'percent' }));

/** The hints in French, in the terms of Instagram's own French interface. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Vos followers', following: 'Les comptes que vous suivez' },
    progress: { ofExpected: '{seen} sur {expected}', ofUnknown: '{seen} jusqu’ici' },
    span: { on: 'le {date}', between: 'entre le {from} et le {to}' },
    reasons: {
      network: 'bâtir un réseau',
      appreciation: 'appréciation',
      relationship: 'nouer une relation',
      marketing: 'marketing',
      'returning-the-favour': 'politesse rendue',
    },
    noReason: 'aucune pour l’instant',
    rests: {
      lists: ['les listes'],
      acts: ['les débuts de suivi', 'les arrêts de suivi'],
      profiles: ['l’ouverture de profils'],
    },
    restUntil: '{what} jusqu’au {date}',
    whyAmISeeingThis: 'Pourquoi est-ce que je vois ceci ?',
    snooze: 'Masquer pendant 30 jours',
    snoozedUntil: 'Masqué jusqu’au {date}',
    wake: 'Afficher à nouveau',
    mute: 'Ne jamais afficher ce conseil',
    unmute: 'Autoriser à nouveau ce conseil',
    quiet: 'Mode calme',
    quietText: 'Aucun conseil du tout. Vos lectures et vos notes restent telles quelles.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram a demandé une pause',
      sentence: 'Laissez reposer un moment ({what}). Rien ne se perd entre-temps.',
      why: 'Instagram a répondu « réessayez plus tard » le {askedAt}, et continuer peut allonger une telle pause. Balik lui-même n’envoie rien.',
    },
    'pace-today': {
      title: 'Beaucoup pour un seul jour',
      sentence:
        'Vous avez commencé ou arrêté de suivre {count} fois au total dans les dernières 24 heures. Instagram peut prendre un tel rythme pour celui d’une machine ; le reste peut attendre demain.',
      why: `Balik a vu {count} de vos débuts et arrêts de suivi en 24 heures, dont {lastHour} dans la dernière heure. Instagram n’indique aucune limite ; ce conseil apparaît à partir de ${MANY_IN_A_DAY} en un jour ou ${MANY_IN_AN_HOUR} en une heure.`,
    },
    'not-read-whole': {
      title: 'Pas encore jusqu’au bout',
      sentence:
        '{list} n’ont pas été lus jusqu’au bout : {progress}. Qui manque n’a peut-être simplement pas encore été lu.',
      why: 'Tant qu’une liste n’est pas lue jusqu’au bout, Balik ne dit pas qui y manque. Ouvrez-la et faites défiler jusqu’au bout quand vous voulez.',
    },
    'read-again': {
      title: 'Le moment de rafraîchir vos listes',
      sentence:
        '{list} étaient connus au complet pour la dernière fois le {readAt}, il y a {count} jours. Ce qui a changé depuis, Balik ne peut pas le savoir.',
      why: `Les listes changent. Quand l’une a été connue au complet pour la dernière fois il y a plus de ${days(READ_AGAIN_MS)} jours, Balik propose de la relire, ou d’importer un export plus récent, quand cela vous convient.`,
    },
    'follow-unfollow-churn': {
      title: 'Suivis, puis plus suivis',
      sentence: `Depuis le {fromAt}, vous avez arrêté de suivre {count} comptes dans les ${days(SHORT_FOLLOW_MS)} jours après avoir commencé. Instagram peut limiter les comptes qui le font souvent ; suivre moins, et avec soin, dure plus longtemps.`,
      why: `Balik l’a vu dans ce navigateur. Changer d’avis de temps en temps ne pose aucun problème ; ce conseil apparaît à partir de ${CHURN_AT_LEAST} comptes en ${days(CHURN_SPAN_MS)} jours.`,
    },
    'sudden-influx': {
      title: 'Beaucoup de followers d’un coup',
      sentence:
        '{count} personnes sont venues entre le {fromAt} et le {toAt} ; environ {usual} serait habituel pour vous. Une publication qui circule peut en être la cause. S’il n’y en a pas eu, regardez qui est venu avant de suivre en retour.',
      why: 'Ceci compare vos propres listes, chacune lue jusqu’au bout. Balik ne peut pas dire d’où viennent les followers. Les followers achetés restent et prennent part rarement, ils ne valent donc pas leur prix.',
    },
    'too-early-to-tell': {
      title: 'Trop tôt pour le dire',
      sentence:
        'Vous suivez @{username} depuis le {followedAt}, et tout le monde ne regarde pas Instagram chaque jour ; attendez le {waitUntil} avant d’y voir un sens.',
      why: `Un suivi de moins de ${days(TOO_EARLY_MS)} jours ne dit rien du suivi en retour.`,
      many: {
        title: { one: '{count} suivi depuis le {since}', other: '{count} suivis depuis le {since}' },
        sentence:
          'Il est trop tôt pour dire s’ils suivent en retour. Tout le monde ne regarde pas Instagram chaque jour ; attendez avant d’y voir un sens.',
        why: `Un suivi de moins de ${days(TOO_EARLY_MS)} jours ne dit rien du suivi en retour.`,
      },
    },
    'removed-you': {
      title: 'Vous ne suivez plus ce compte',
      sentence:
        'Vous ne suivez plus @{username}, et Balik n’a vu aucun arrêt de votre part. Vous l’avez peut-être fait ailleurs, ou ce compte a mis fin à votre suivi. Dans ce cas, laisser les choses ainsi est la réponse aimable.',
      why: 'Vous suiviez encore ce compte le {lastSeenAt}, et plus le {missedAt} : son propre profil le disait.',
      many: {
        title: { one: '{count} suivi terminé depuis le {since}', other: '{count} suivis terminés depuis le {since}' },
        sentence:
          'Balik n’a vu aucun arrêt de votre part. Vous l’avez peut-être fait ailleurs, ou ces comptes ont mis fin à votre suivi. Dans ce cas, laisser les choses ainsi est la réponse aimable.',
        why: 'Vous suiviez encore chacun d’eux, et plus tard ce n’était plus le cas : leurs profils le disaient.',
      },
    },
    'old-pending-request': {
      title: 'Une demande sans réponse',
      sentence:
        'Votre demande pour suivre @{username} attend depuis le {requestedAt}, soit {count} jours. L’absence de réponse peut aussi être une réponse. Vous pouvez retirer la demande ou la laisser.',
      why: `Affiché pour les demandes de plus de ${days(LONG_WAIT_MS)} jours. Qui un compte privé laisse entrer ne dépend que de lui.`,
      many: {
        title: '{count} demandes sans réponse, la première du {since}',
        sentence: 'L’absence de réponse peut aussi être une réponse. Vous pouvez retirer une demande ou la laisser.',
        why: `Affiché pour les demandes de plus de ${days(LONG_WAIT_MS)} jours. Qui un compte privé laisse entrer ne dépend que de lui.`,
      },
    },
    'private-boundary': {
      title: 'Un compte privé',
      sentence:
        '@{username} ne partage qu’avec des followers choisis. Vous pouvez demander à suivre ; un non, ou un silence, est une réponse tout à fait correcte.',
      why: 'Le compte est privé, et vous ne le suivez pas (en date du {asOf}).',
      many: {
        title: { one: '{count} compte privé ({dates})', other: '{count} comptes privés ({dates})' },
        sentence:
          'Ils ne partagent qu’avec des followers choisis. Vous pouvez demander à suivre ; un non, ou un silence, est une réponse tout à fait correcte.',
        why: 'Ces comptes sont privés, et vous ne les suiviez pas la dernière fois que leurs profils étaient ouverts.',
      },
    },
    'they-follow-and-leave': {
      title: 'Un suivi de courte durée',
      sentence: {
        one: '@{username} a commencé à vous suivre et ne vous suivait déjà plus le {missedAt}, après {count} jour au plus. Il peut y avoir bien des raisons, et il n’y a rien à faire.',
        other:
          '@{username} a commencé à vous suivre et ne vous suivait déjà plus le {missedAt}, après {count} jours au plus. Il peut y avoir bien des raisons, et il n’y a rien à faire.',
      },
      why: `Vu pour la première fois parmi vos followers le {firstSeenAt}, et plus le {missedAt} ; son profil le disait. Balik note les passages de ${days(SHORT_FOLLOW_MS)} jours au plus et ne devine pas pourquoi.`,
      many: {
        title: {
          one: '{count} suivi de courte durée, depuis le {since}',
          other: '{count} suivis de courte durée, depuis le {since}',
        },
        sentence:
          'Ces comptes sont venus et repartis en quelques jours. Il peut y avoir bien des raisons, et il n’y a rien à faire.',
        why: `Ils étaient parmi vos followers et, peu après, ne l’étaient plus ; leurs profils le disaient. Balik note les passages de ${days(SHORT_FOLLOW_MS)} jours au plus et ne devine pas pourquoi.`,
      },
    },
    'not-an-obligation': {
      title: 'Suivre en retour est un choix',
      sentence:
        '@{username} a commencé {followedAt} à vous suivre. Suivez en retour si vous avez envie de voir ce qui y est partagé. Vous ne le devez à personne.',
      why: `Affiché pendant ${days(NEW_FOLLOWER_MS)} jours après que quelqu’un a été vu pour la première fois parmi vos followers. Suivre en retour est un usage amical, pas un devoir.`,
      many: {
        title: {
          one: 'De vos nouveaux followers depuis le {since}, {count} non suivi',
          other: 'De vos nouveaux followers depuis le {since}, {count} non suivis',
        },
        sentence:
          'Suivre en retour est un choix. Suivez en retour qui vous avez envie de voir davantage ; vous ne le devez à personne.',
        why: `Affiché pendant ${days(NEW_FOLLOWER_MS)} jours après que quelqu’un a été vu pour la première fois parmi vos followers. Suivre en retour est un usage amical, pas un devoir.`,
      },
    },
    'audience-fit': {
      title: 'Fait partie de votre public ?',
      sentence:
        '@{username} n’a pas encore d’étiquette. Prospect, clientèle, influence, même domaine, collaboration ? Une étiquette posée maintenant donne un sens aux nombres à venir.',
      why: 'Le mode professionnel est activé, @{username} a commencé {followedAt} à vous suivre, et aucune étiquette n’est posée. Des comptes pertinents servent mieux une entreprise que des comptes nombreux.',
      many: {
        title: {
          one: '{count} nouveau follower sans étiquette depuis le {since}',
          other: '{count} nouveaux followers sans étiquette depuis le {since}',
        },
        sentence:
          'Font-ils partie de votre public ? Prospect, clientèle, influence, même domaine, collaboration : une étiquette posée maintenant donne un sens aux nombres à venir.',
        why: 'Le mode professionnel est activé, ils ont commencé à vous suivre il y a peu, et aucune étiquette n’est posée. Des comptes pertinents servent mieux une entreprise que des comptes nombreux.',
      },
    },
    'say-why': {
      title: 'Pourquoi ce compte ?',
      sentence:
        'Vous suivez @{username} depuis le {followedAt}, sans raison indiquée. Ajoutez-en une tant que vous vous en souvenez ; un clic suffit.',
      why: `Aucune raison n’est donnée, et le suivi n’a pas plus de ${days(REMEMBERED_MS)} jours. Les raisons ne sont que pour vous et restent sur cet appareil.`,
      many: {
        title: {
          one: '{count} suivi depuis le {since}, sans raison',
          other: '{count} suivis depuis le {since}, sans raison',
        },
        sentence: 'Ajoutez-en une tant que vous vous en souvenez ; un clic suffit.',
        why: `Aucune raison n’est donnée, et ces suivis n’ont pas plus de ${days(REMEMBERED_MS)} jours. Les raisons ne sont que pour vous et restent sur cet appareil.`,
      },
    },
    'be-authentic': {
      title: 'Qu’est-ce qui vous plaît ici ?',
      sentence:
        'Votre raison de suivre @{username} : {reasons}. S’il y a ici quelque chose qui vous plaît, ajoutez-le aussi.',
      why: 'Affiché là où la seule raison est une contrepartie, ou quand un suivi en retour rapide n’a pas de raison. Les suivis sincères durent en général plus longtemps.',
      many: {
        title: 'Qu’est-ce qui vous plaît chez ces {count} ? ({dates})',
        sentence:
          'Votre seule raison de les suivre est une contrepartie, ou il n’y en a pas encore. S’il y a ici quelque chose qui vous plaît, ajoutez-le aussi.',
        why: 'Affiché là où la seule raison est une contrepartie, ou quand un suivi en retour rapide n’a pas de raison. Les suivis sincères durent en général plus longtemps.',
      },
    },
    retaliation: {
      title: 'Pas forcément à cause de vous',
      sentence:
        '@{username} ne suit pas en retour, et il peut y avoir bien des raisons : certains gardent une liste courte, d’autres ne suivent qu’un sujet. Si vous aimez ce qui y est partagé, rien n’a besoin de changer.',
      why: 'Vous suivez @{username}, et il est certain qu’en date du {asOf} ce compte ne vous suivait pas en retour. Ce conseil est là pour qu’une liste ne devienne pas un jugement.',
      many: {
        title: '{count} de ceux qui ne suivent pas en retour ({dates})',
        sentence:
          'Ce n’est pas forcément à cause de vous : certains gardent une liste courte, d’autres ne suivent qu’un sujet. Si vous aimez ce qu’ils partagent, rien n’a besoin de changer.',
        why: 'Vous les suivez, et à ces dates il était certain qu’ils ne suivaient pas en retour. Ce conseil est là pour qu’une liste ne devienne pas un jugement.',
      },
    },
    'follow-without-interaction': {
      title: 'Peu d’interaction',
      sentence:
        'Entre le {fromAt} et le {toAt}, votre export ne cite rien de vous à @{username}. Lire suffit tout à fait ; un mot gentil de temps en temps entretient le lien.',
      why: 'Vous avez suivi ce compte pendant tout ce temps. L’export contient vos J’aime, commentaires, enregistrements et messages ; ce que ce compte a fait pour vous n’y est pas, et les discussions qui ne disent pas à qui elles sont ne comptent pas.',
      many: {
        title: 'Peu d’interaction avec {count}, depuis le {since}',
        sentence:
          'Votre export ne cite rien de vous à ces comptes. Lire suffit tout à fait ; un mot gentil de temps en temps entretient le lien.',
        why: 'Vous les avez suivis pendant tout ce temps. L’export contient vos J’aime, commentaires, enregistrements et messages ; ce qu’ils ont fait pour vous n’y est pas, et les discussions qui ne disent pas à qui elles sont ne comptent pas.',
      },
    },
    'quality-over-quantity': {
      title: 'La qualité, pas les nombres',
      sentence:
        'Entre le {fromAt} et le {toAt}, vous avez interagi avec {share} de vos {followers} followers. Quelques vrais échanges portent plus loin qu’un plus grand nombre.',
      why: `D’après votre export : vos J’aime, commentaires, enregistrements et discussions. Affiché en dessous de ${percent(FEW_SHARE)} et à partir de ${FOLLOWERS_AT_LEAST} followers. Ce que les followers ont fait pour vous n’est pas dans l’export.`,
    },
    'annotate-what-you-tried': {
      title: 'Avez-vous essayé quelque chose ?',
      sentence:
        'Entre le {fromAt} et le {toAt}, {gained} followers étaient nouveaux ou de retour dans votre liste et {lost} introuvables désormais. Si vous avez alors essayé quelque chose, une note dans Historique permet de comparer plus tard.',
      why: `Au moins ${MOVE_AT_LEAST} personnes et ${percent(MOVE_SHARE)} de vos followers ont changé, plus que le va-et-vient de tous les jours, et aucune de vos notes n’est proche de ce moment.`,
    },
  },
};
