import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'retrato', never: /\bsnapshots?\b|\binstantâne[oa]s?\b|\b(capturas?|fotos?) da lista\b/i },
    reading: { says: 'leitura', never: /\b(escane\w+|rastrea\w+|varre\w*|varredura|scrap\w+)\b/i },
    readAlong: { says: 'ler junto', never: /\b(monitor\w+|espion\w+|espia\w*|vigi\w+|acompanhar a leitura)\b/i },
    readToTheEnd: {
      says: 'lida até o fim',
      never:
        /\b(leitura|lista)s? (inteira|parcial|total|integral)\b|\blid[ao]s? (por completo|por inteiro|em parte)\b|\baté o final\b/i,
    },
    note: { says: 'nota', never: /\banota(ção|ções)\b|\bapontamentos?\b/i },
    mark: { says: 'marca', never: /\b(selos?|emblemas?|insígnias?|badges?)\b/i },
    hide: {
      says: 'ocultar desta lista',
      never: /\b(tirar|remover|esconder|silenciar) d(est)?a lista\b|\bescondid[ao]s?\b|\bsilenciad[ao]s?\b/i,
    },
    selectSeveral: { says: 'selecionar várias', never: /\b(escolher|marcar) vári[ao]s\b|\bseleção múltipla\b/i },
    filter: { says: 'filtro', never: /\brefinar a (lista|busca)\b/i },
    browser: { says: 'navegador', never: /\bbrowsers?\b/i },
    importExport: {
      says: 'importe sua exportação do Instagram',
      never: /\b(traga|carregue|suba|trazer|carregar|subir) (sua|a|uma|o) (exportação|arquivo)\b/i,
    },
    interact: { says: 'seguidores com quem você interage', never: /\binterag(e|em|iu|iram) com você\b/i },
    saved: {
      says: 'salvo',
      never: /\bBalik (lembra|guarda|armazena)\b|\b(guardad|armazenad)[ao]s?\b|\bmemória do Balik\b/i,
    },
    post: { says: 'publicação', never: /\bposts?\b|\bpostage(m|ns)\b/i },
    chat: { says: 'conversa', never: /\bbate-papos?\b|\bchats?\b/i },
    newInList: { says: 'nova', never: /\brecém-(chegad|listad)[ao]s?\b|^ganh(os?|as?)$|^Chegaram$/i },
    notFoundAnyMore: {
      says: 'não aparece mais',
      never: /^perdid[ao]s?$|^Saíram?\b|\bsumi(u|ram)\b|\bdesaparecid[ao]s?\b|\bmais encontrad[ao]s?\b/i,
    },
    noLongerFollows: {
      says: 'não segue mais você',
      never: /\b(parou|pararam|deixou|deixaram) de (seguir você|te seguir)\b/i,
    },
    askForExport: { says: 'Exportar suas informações', never: /\bbaix(ar|e) (as )?suas informações\b/i },
    troubleshooting: { says: 'solução de problemas', never: /^Ajuda$/ },
    undo: { says: 'desfazer', never: /\brevert(er|id[ao]s?)\b|\bvoltar atrás\b/i },
  },
  // What is said to be seen second hand stands in public how-tos that quote the interface; no help page was in reach.
  instagram: {
    followers: { says: 'seguidores', seenIn: 'second hand: bukib.com on the tabs “seguidores” and “seguindo”' },
    following: { says: 'seguindo', seenIn: 'second hand: bukib.com on the tabs “seguidores” and “seguindo”' },
    followBack: { says: 'Seguir de volta', seenIn: null },
    removeFollower: { says: 'Remover', seenIn: null },
    accountsCenter: {
      says: 'Central de Contas',
      seenIn: 'second hand: “Quem eu sigo que não me segue de volta”, a public repository',
    },
    exportInformation: {
      says: 'Exportar suas informações',
      seenIn: 'second hand: “Quem eu sigo que não me segue de volta”, a public repository',
    },
  },
  likely: /prov[aá]ve/i,
  doesNotFollowBack: /não segue( você)? de volta/i,
  noListNames:
    /^Segue(m)? você$|\b[Ee]sperando você seguir\b|^Mútuos?$|^Nenhum segue\b|\b[Ff]antasmas?\b|\b[Uu]nfollowers?\b|\b[Ff]ãs\b/,
};
