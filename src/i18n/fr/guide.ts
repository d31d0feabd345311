import type { GuideTexts } from '../shape/guide-outline';

/** The guide in French, told anew for those who read it there. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Ce qu’est suivre en retour',
      lead: 'Un simple geste change un lien à sens unique en un lien dans les deux sens. Il est bon de savoir ce que cela dit, et ce que cela ne dit pas.',
    },
    contexts: {
      title: 'Pourquoi on suit en retour',
      lead: 'Le même geste peut vouloir dire cinq choses différentes. Il est utile de savoir laquelle est la vôtre.',
    },
    strategy: {
      title: 'Suivre en retour, côté entreprise',
      lead: 'Pour une boutique ou un atelier, suivre en retour n’est qu’une petite part de ce qui fait qu’on vous trouve et qu’on vous fait confiance. Ces cinq habitudes aident.',
    },
    ethics: {
      title: 'Les bonnes manières',
      lead: 'Rien ici n’est une règle que quelqu’un impose. C’est ce qui fait d’une liste un endroit agréable, pour vous et pour les autres.',
    },
    differences: {
      title: 'Suivre, et tout le reste',
      lead: 'Suivre dit : « J’aimerais en savoir plus. » Le reste de ce qu’on fait sur Instagram dit autre chose.',
    },
    trends: {
      title: 'Ce qui change avec le temps',
      lead: 'Instagram bouge, et ce qui marchait l’an dernier ne marche peut-être plus. Votre propre historique est le meilleur guide que vous ayez.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Un lien dans les deux sens',
      paragraphs: [
        'Quand quelqu’un vous suit, vos publications, reels et stories peuvent lui apparaître. Quand vous suivez en retour, les siens peuvent vous apparaître. Personne n’a rien promis de plus.',
        'Ouvrez un profil sur Instagram, et Maintenant dit où vous en êtes tous les deux, sur quoi cela repose, et de quel jour cela date.',
      ],
    },
    mutual: {
      title: 'Suivi mutuel',
      paragraphs: [
        'Les deux noms sont dans les deux listes. La plupart des amitiés sont ici, et bien des échanges de politesse aussi ; la liste seule ne peut pas les distinguer. Vos propres notes le peuvent.',
      ],
    },
    'not-following-back': {
      title: 'Ne suivent pas en retour',
      paragraphs: [
        'Vous les suivez, et la liste de vos followers, lue jusqu’au bout, ne les contient pas. C’est un fait sur deux listes, pas sur des sentiments.',
        'Les boutiques, les journaux et les gens que vous admirez y ont naturellement leur place. Qui vous préférez ne pas voir ici, vous pouvez le masquer de cette liste.',
      ],
    },
    'waiting-for-you': {
      title: 'Vous ne suivez pas en retour',
      paragraphs: [
        'Ces personnes vous suivent, et vous ne les suivez pas. C’est un choix et non une dette : personne n’a besoin d’une réponse de votre part.',
      ],
    },
    'not-known': {
      title: 'Pas encore connu',
      paragraphs: [
        'Une liste lue à moitié ne dit rien de qui y manque. Tant qu’elle n’est pas lue jusqu’au bout, la réponse honnête est que personne ne sait, et c’est la réponse que vous recevez.',
      ],
    },
    'five-reasons': {
      title: 'Cinq raisons, et les vôtres',
      paragraphs: [
        'Pour chaque compte, vous pouvez dire pourquoi vous le suivez : pour bâtir un réseau, par appréciation, pour une relation, pour le marketing, ou pour rendre la politesse. Plusieurs peuvent être vraies à la fois.',
        'La raison n’est que pour vous. Un an plus tard, elle répond à la question « qui était-ce, déjà ? » mieux que n’importe quel nombre.',
      ],
    },
    network: {
      title: 'Bâtir un réseau',
      paragraphs: [
        'Des gens de votre domaine, qui ont vos intérêts, ou avec qui vous pourriez un jour faire quelque chose. De tels liens élargissent ce que vous voyez et qui vous voit.',
      ],
    },
    appreciation: {
      title: 'Appréciation',
      paragraphs: [
        'Vous aimez ce que quelqu’un fait, et suivre en retour est une façon discrète de le dire. Cela ne coûte rien et s’oublie rarement.',
      ],
    },
    relationship: {
      title: 'Nouer une relation',
      paragraphs: [
        'Suivre en retour peut être le premier pas vers un commentaire, un message ou un travail en commun. Ce pas ne compte que si un autre vient après.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Les entreprises suivent des gens qui pourraient devenir clients, pour se faire remarquer. À elle seule, la démarche donne peu ; répondre, aider et mériter d’être lu font le reste.',
        'Les étiquettes montrent plus tard lesquels de ces liens ont donné quelque chose.',
      ],
    },
    'returning-the-favour': {
      title: 'Politesse rendue',
      paragraphs: [
        'Dans bien des milieux, on suit en retour parce que l’autre l’a fait. L’attente est réelle, et elle n’est écrite nulle part. Vous choisissez qui vous suivez, chaque fois à nouveau.',
      ],
    },
    'right-audience': {
      title: 'Le bon public',
      paragraphs: [
        'Avant de suivre en retour, demandez-vous qui est ce compte pour vous : quelqu’un qui pourrait acheter, quelqu’un qui l’a déjà fait, une voix de votre domaine, une personne du métier, quelqu’un avec qui collaborer. Une étiquette garde la réponse.',
        'Avec le mode professionnel, Balik vous rappelle l’étiquette quand un nouveau follower n’en a pas.',
      ],
    },
    analysis: {
      title: 'Regarder ce que cela donne',
      paragraphs: [
        'Combien de nouveaux followers sont venus, combien étaient encore là après une semaine, un mois, trois mois, combien de vos prospects sont devenus clients : Analyses répond d’après vos propres listes.',
        'Chaque nombre dit sur combien de comptes il repose. Là où il n’y a pas assez de quoi juger, il n’y a pas de nombre.',
      ],
    },
    'meaningful-interaction': {
      title: 'Prendre part',
      paragraphs: [
        'Un suivi dont personne ne fait rien s’efface. Un commentaire sincère, une réponse à un message, une chose utile partagée : voilà ce dont les gens se rappellent.',
        'Importez votre export Instagram, et Balik montre avec quels followers vous interagissez. Il compte les discussions et ne lit jamais un message.',
      ],
    },
    'tools-with-care': {
      title: 'Les outils, avec précaution',
      paragraphs: [
        'Les programmes qui suivent et cessent de suivre à votre place enfreignent les règles d’Instagram et peuvent vous coûter le compte. Méfiez-vous de ceux qui demandent votre mot de passe.',
        'Balik ne fait rien de tout cela. Il lit avec vous les listes que vous ouvrez vous-même, n’envoie rien, et tout reste sur cet appareil. Dans Données, vous voyez ce qui est enregistré, et pouvez le supprimer.',
      ],
    },
    quality: {
      title: 'La qualité, pas les nombres',
      paragraphs: [
        'Cent personnes qui vous lisent apportent plus que dix mille qui ne le font pas. Analyses montre, à côté de leur nombre, la part des followers avec qui vous interagissez.',
      ],
    },
    'bought-followers': {
      title: 'Renoncer aux followers achetés',
      paragraphs: [
        'Les followers à vendre sont pour la plupart des comptes vides. Ils ne lisent pas, n’achètent pas, s’évanouissent après un temps, et les vraies personnes le remarquent.',
        'Des followers achetés se voient comme un saut soudain dans Historique. Une croissance qui vient de personnes monte et descend.',
      ],
    },
    'follow-unfollow': {
      title: 'Ne pas suivre pour lâcher ensuite',
      paragraphs: [
        'Suivre beaucoup de comptes pour les laisser tomber dès qu’ils suivent en retour, c’est traiter les gens comme un moyen. Ils le remarquent, et Instagram peut limiter les comptes qui font cela.',
        'Changer d’avis est autre chose et n’a pas besoin d’excuse. Balik n’en parle que si cela arrive souvent en quelques jours.',
      ],
    },
    authentic: {
      title: 'Être sincère',
      paragraphs: [
        'Si la seule raison est ce que vous recevez en échange, cela dure rarement. Suivez là où il y a quelque chose que vous aimez, qui vous apprend, ou que vous souhaitez soutenir.',
      ],
    },
    boundaries: {
      title: 'Respecter un non',
      paragraphs: [
        'Un compte privé choisit son public. Une demande sans réponse a, à sa façon, reçu une réponse. Qui supprime un follower avait une raison, et n’a pas à l’expliquer.',
        'Il en va de même pour vous : vous n’avez pas à suivre en retour ce qui ne vous intéresse pas, ou ce qui fait d’Instagram un endroit moins bon.',
      ],
    },
    'before-judging': {
      title: 'Avant de juger',
      paragraphs: [
        'Qui ne suit pas en retour garde peut-être une liste courte, n’a peut-être pas vu votre profil, ou n’utilise Instagram que pour un seul sujet. C’est rarement un message à votre intention.',
        'Cesser de suivre en réponse arrange rarement les choses. Si vous aimez ce qui y est partagé, restez ; sinon, partez pour cette raison-là.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Suivre n’est que le début',
      paragraphs: [
        'Suivre en retour dit peu de ce qui vient ensuite. Les J’aime, les commentaires et les messages montrent qui prend vraiment part. Qui ne compte que ses followers apprend peu sur eux.',
      ],
    },
    like: {
      title: 'J’aime',
      paragraphs: [
        'Un signe de tête vers une publication. Rapide, amical, et destiné à la publication plus qu’à la personne.',
      ],
    },
    comment: {
      title: 'Commentaire',
      paragraphs: [
        'Une pensée, dite là où d’autres peuvent la lire. Cela prend du temps, et c’est pourquoi cela vaut davantage.',
      ],
    },
    share: {
      title: 'Partage',
      paragraphs: [
        'Transmettre une publication à vos propres followers ou à une connaissance. Vous lui prêtez votre nom, c’est donc un signe fort de confiance.',
      ],
    },
    save: {
      title: 'Enregistrement',
      paragraphs: [
        'Mettre une publication de côté pour plus tard. Personne d’autre ne voit qui l’a fait, mais cela veut souvent dire que la publication était utile.',
      ],
    },
    'direct-message': {
      title: 'Message direct',
      paragraphs: [
        'Un mot d’une personne à une autre. Rien sur Instagram n’est plus proche, donc Balik compte les discussions et laisse les mots tranquilles.',
      ],
    },
    'side-by-side': {
      title: 'Côte à côte',
      paragraphs: [
        'Demandez vos informations à Instagram et ouvrez le fichier dans Données. Chaque compte montre alors, à côté du suivi, ce que vous y avez fait, chaque genre à part.',
        'Le fichier contient ce que vous avez fait. Ce que d’autres ont fait pour vous n’y est pas, donc personne n’est dit silencieux pour cette raison.',
      ],
    },
    'changing-ground': {
      title: 'Instagram change sans cesse',
      paragraphs: [
        'Ce qu’Instagram montre à qui se redécide tout le temps, et personne à l’extérieur ne sait comment. Si suivre en retour vous aide encore, c’est à votre propre historique de le dire, pas à une règle toute faite.',
        'Historique conserve un instantané de chaque lecture et compare deux d’entre eux, au choix.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels et stories',
      paragraphs: [
        'Les reels touchent des gens qui ne vous suivent pas encore ; les stories sont surtout pour ceux qui le font. Les nouveaux followers viennent donc plutôt par les premiers, et restent pour les secondes.',
        'Avec un export, les jours où vous avez publié figurent le long de la courbe de vos followers. Deux choses au même moment ne sont pas forcément cause et effet, mais c’est un bon point de départ pour s’interroger.',
      ],
    },
    'note-what-you-try': {
      title: 'Noter ce que vous essayez',
      paragraphs: [
        'Une campagne, un nouveau genre de publication, un stand de marché : mettez une note sur ce jour. Quatre semaines plus tard, Analyses compare le temps d’avant et le temps d’après.',
      ],
    },
    'look-again': {
      title: 'Regarder à nouveau, de temps en temps',
      paragraphs: [
        'Les listes changent. Relisez les vôtres à quelques semaines d’intervalle, quand vous avez un moment calme ; Maintenant dit ce qui est à faire. Plus souvent n’est pas nécessaire, et ne pas regarder convient aussi.',
      ],
    },
  },
};
