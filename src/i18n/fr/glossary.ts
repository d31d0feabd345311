import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'instantané', never: /\bsnapshots?\b|clichés?|captures? (de|des) listes?|\bdumps?\b/i },
    reading: { says: 'lecture', never: /\bscan(s|n)?|\bbalay|\bscraping\b|\baspir(er|ation)/i },
    readAlong: { says: 'lire avec vous', never: /surveill|espionn|\btrack|\bpist(er|age)|monitor/i },
    readToTheEnd: {
      says: 'lu jusqu’au bout',
      never:
        /\blue?s? (en entier|entièrement|complètement|partiellement|en partie)|lectures? (complètes?|entières?|intégrales?)|jusqu’à la fin/i,
    },
    note: { says: 'note', never: /annotations?|remarques?\b|mémos?\b/i },
    mark: { says: 'repère', never: /\bbadges?\b|pastilles?|marqueurs?|\blabels?\b/i },
    hide: { says: 'masquer de cette liste', never: /écart(er|é)|dissimul|discrètement/i },
    selectSeveral: { says: 'sélectionner plusieurs', never: /sélection multiple|par lots?\b|choisir personne/i },
    filter: { says: 'filtre', never: /\btamis/i },
    browser: { says: 'navigateur', never: /\bbrowser|butineur|fureteur/i },
    importExport: {
      says: 'importer votre export Instagram',
      never: /(charger|apporter|introduire) (votre|l’|un|cet) ?export|téléverser/i,
    },
    interact: { says: 'followers avec qui vous interagissez', never: /interagi\w* avec vous|en contact\b/i },
    saved: { says: 'enregistré', never: /mémoris|se souvient|Balik (retient|garde)\b/i },
    post: { says: 'publication', never: /\bposts?\b|\bposté/i },
    chat: { says: 'discussion', never: /\bconversations?\b|fils? de messages|\bt?chats?\b/i },
    newInList: { says: 'nouveau', never: /nouvellement|^gagnés?$|^Arrivées?\b/i },
    notFoundAnyMore: {
      says: 'introuvable désormais',
      never: /^perdus?$|^Départs?\b|\bpertes? de followers|disparus?\b|venus ou partis(?! ensemble)/i,
    },
    noLongerFollows: { says: 'ne vous suit plus', never: /désabonn|\bunfollow|a probablement (arrêté|cessé)/i },
    askForExport: {
      says: 'Exporter vos informations',
      never: /télécharger vos informations|téléchargement (de|des) données/i,
    },
    troubleshooting: { says: 'dépannage', never: /^Aide$|résolution (de|des) problèmes/i },
    undo: { says: 'annuler', never: /\bdéfai(re|t)\b|\brévoqu/i },
  },
  instagram: {
    followers: { says: 'Followers', seenIn: null },
    following: { says: 'Suivi(e)s', seenIn: null },
    followBack: { says: 'Suivre en retour', seenIn: null },
    removeFollower: { says: 'Supprimer', seenIn: null },
    accountsCenter: { says: 'Espace Comptes', seenIn: 'github.com/lagayayuya/PanoptiCool' },
    exportInformation: { says: 'Exporter vos informations', seenIn: 'github.com/lagayayuya/PanoptiCool' },
  },
  likely: /probable/i,
  doesNotFollowBack: /ne (vous )?suit pas en retour/i,
  noListNames:
    /^Vous suit$|\ben attente de (votre|vous)\b|^Réciproque$|^Aucun des deux\b|fantômes?|\b[Uu]nfollowers?\b|\bFans\b/,
};
