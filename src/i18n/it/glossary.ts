import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'istantanea', never: /\bsnapshots?\b|\b(foto|fotografi[ae]|cattur[ae]) della lista\b/i },
    reading: { says: 'lettura', never: /\b(scansion\w*|scraping|scandagli\w*)\b/i },
    readAlong: {
      says: 'leggere con te',
      never: /\b(monitor\w+|spia(re|no|ndo)?|sorvegli\w+|tracci(are|ano|amento))\b/i,
    },
    readToTheEnd: {
      says: 'letta fino in fondo',
      never:
        /\blett[aeoi] (per intero|interamente|tutt[aeoi]|in parte|fino alla fine)\b|\blettur[ae] (inter[ae]|parzial[ei]|total[ei]|complet[ae])\b|\blist[ae] (inter[ae]|parzial[ei])\b/i,
    },
    note: { says: 'nota', never: /\bannotazion[ei]\b|\bappunt[oi]\b/i },
    mark: { says: 'contrassegno', never: /\b(badge|distintiv[oi]|bollin[oi])\b/i },
    hide: {
      says: 'nascondi da questa lista',
      never: /\b(rimuovi|togli|escludi|silenzia) da(lla| questa) lista\b|\b(silenziat|esclus)[oaie]\b/i,
    },
    selectSeveral: {
      says: 'seleziona più persone',
      never: /\b(scegli|seleziona) (diverse|varie|molte|alcune) persone\b|\bselezione multipla\b/i,
    },
    filter: { says: 'filtro', never: /\b(restringi|affina) la (lista|ricerca)\b/i },
    browser: { says: 'browser', never: /\bnavigator[ei]\b|\bprogramma di navigazione\b/i },
    importExport: {
      says: 'importa la tua esportazione di Instagram',
      never: /\b(carica|porta|caricare|portare) (la|una|l’|il) ?(tua |tuo )?(esportazione|archivio)\b/i,
    },
    interact: { says: 'follower con cui interagisci', never: /\binterag(isce|iscono|ito) con te\b/i },
    saved: {
      says: 'salvato',
      never: /\bBalik (ricorda|conserva|memorizza)\b|\bmemorizzat[oaie]\b|\bconservat[oaie]\b/i,
    },
    post: { says: 'post', never: /\bpubblicazion[ei]\b/i },
    chat: { says: 'chat', never: /\bconversazion[ei]\b|\bthread\b/i },
    newInList: { says: 'nuovo', never: /\bappena (arrivat|compars)[oaie]\b|^guadagnat[oi]$|^Arrivat[oi]\b/i },
    notFoundAnyMore: {
      says: 'non si trova più',
      never: /^pers[oi]$|^Se ne (è|sono) andat|\bsparit[oi]\b|\bscompars[oi]\b/i,
    },
    noLongerFollows: {
      says: 'non ti segue più',
      never: /\bha(nno)? smesso di seguirti\b|\bti ha(nno)? tolto il follow\b/i,
    },
    askForExport: { says: 'Esporta le tue informazioni', never: /\bscarica(re)? le tue informazioni\b/i },
    troubleshooting: { says: 'risoluzione dei problemi', never: /^(Aiuto|Guida)$/ },
    undo: { says: 'annulla', never: /\bripristina (la modifica|l’azione)\b|\btorna indietro\b/i },
  },
  // What is said to be seen second hand stands in public how-tos that quote the interface; no help page was in reach.
  instagram: {
    followers: {
      says: 'follower',
      seenIn: 'second hand: README of “Instagram Non-Followers Checker” by Mic, a public repository',
    },
    following: { says: 'seguiti', seenIn: null },
    followBack: { says: 'Segui anche tu', seenIn: null },
    removeFollower: { says: 'Rimuovi', seenIn: null },
    accountsCenter: {
      says: 'Centro gestione account',
      seenIn: 'second hand: README of “Instagram Non-Followers Checker” by Mic',
    },
    exportInformation: {
      says: 'Esporta le tue informazioni',
      seenIn: 'second hand: README of “Instagram Non-Followers Checker” by Mic',
    },
  },
  likely: /probabil/i,
  doesNotFollowBack: /non ti segue a sua volta/i,
  noListNames:
    /^Ti segu(e|ono)$|^Reciproc[oi]$|^Nessuno (dei due )?segue\b|\bin attesa che (li|le|lo|la) segua\b|\b[Ff]antasm[ai]\b|\b[Uu]nfollowers?\b|\b[Ff]an\b|\b[Aa]mmirator[ei]\b/,
};
