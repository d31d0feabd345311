import type { Glossary } from '../shape/glossary';

/** One word for one thing; what each means stands in `shape/glossary.ts`. */
export const glossary: Glossary = {
  terms: {
    snapshot: { says: 'instantánea', never: /\bsnapshots?\b|\b(capturas?|fotos?) de (la |una )?lista\b/i },
    reading: { says: 'lectura', never: /\b(escane\w*|rastre(ar?|os?|ador)|scrap\w+)\b/i },
    readAlong: { says: 'leer contigo', never: /\b(monitor\w+|espía\w*|espiar|vigil\w+|leer a la par)\b/i },
    readToTheEnd: {
      says: 'leída hasta el final',
      never: /\b(lectura|lista)s? (entera|parcial|total)(es|s)?\b|\bleíd[ao]s? (por completo|enter[ao]s?|en parte)\b/i,
    },
    note: { says: 'nota', never: /\banotaci(ón|ones)\b|\bapuntes?\b/i },
    mark: { says: 'marca', never: /\b(insignias?|distintivos?|badges?)\b/i },
    hide: {
      says: 'ocultar de esta lista',
      never: /\b(quitar|excluir|esconder|silenciar) de (esta|la) lista\b|\bescondid[ao]s?\b|\bsilenciad[ao]s?\b/i,
    },
    selectSeveral: {
      says: 'seleccionar varias',
      never: /\b(elegir|escoger|marcar) vari[ao]s\b|\bselección múltiple\b/i,
    },
    filter: { says: 'filtro', never: /\b(refinar|acotar) la (lista|búsqueda)\b/i },
    browser: { says: 'navegador', never: /\bbrowsers?\b|\bexplorador(es)?\b/i },
    importExport: {
      says: 'importa tu exportación de Instagram',
      never: /\b(trae|carga|sube|traer|cargar|subir) (tu|la|una|el) (exportación|archivo|descarga)\b/i,
    },
    interact: { says: 'seguidores con los que interactúas', never: /\binteract(úa|úan|uaron) contigo\b/i },
    saved: {
      says: 'guardado',
      never: /\bBalik (recuerda|conserva|almacena)\b|\balmacenad[ao]s?\b|\bmemoria de Balik\b/i,
    },
    post: { says: 'publicación', never: /\b(posts?|posteos?)\b/i },
    chat: { says: 'chat', never: /\bhilos?\b|\bconversaci(ón|ones)\b/i },
    newInList: {
      says: 'nueva',
      never: /\brecién (llegad|aparecid|listad)[ao]s?\b|^ganad[ao]s?$|^Llegad[ao]s\b|^Llegaron$/i,
    },
    notFoundAnyMore: {
      says: 'ya no se encuentra',
      never: /^perdid[ao]s?$|^Se fue(ron)?\b|\bdesaparecid[ao]s?\b|\bperdiste\b/i,
    },
    noLongerFollows: {
      says: 'ya no te sigue',
      never: /\b(dejó|dejaron) de seguirte\b|\bte (dejó|dejaron) de seguir\b/i,
    },
    askForExport: { says: 'Exportar tu información', never: /\bdescargar? tu información\b/i },
    troubleshooting: { says: 'solución de problemas', never: /^Ayuda$/ },
    undo: { says: 'deshacer', never: /\brevertir\b|\brevertid[ao]s?\b|\bvolver atrás\b/i },
  },
  // What is said to be seen second hand stands in public how-tos that quote the interface; no help page was in reach.
  instagram: {
    followers: { says: 'seguidores', seenIn: 'second hand: README of “¿Quién no te sigue?”, a public repository' },
    following: { says: 'seguidos', seenIn: 'second hand: README of “¿Quién no te sigue?”, a public repository' },
    followBack: { says: 'Seguir también', seenIn: null },
    removeFollower: { says: 'Eliminar', seenIn: 'second hand: cope.es, 2021 (“eliminar seguidor”)' },
    accountsCenter: { says: 'Centro de cuentas', seenIn: 'second hand: README of “¿Quién no te sigue?”' },
    exportInformation: { says: 'Exportar tu información', seenIn: 'second hand: README of “¿Quién no te sigue?”' },
  },
  likely: /probable/i,
  doesNotFollowBack: /no te sigue de vuelta/i,
  noListNames:
    /^Te siguen?$|\b[Ee]sperando que (l[ao]s? )?sigas\b|^Mutuos?$|^Ningun[oa] sigue\b|\b[Ff]antasmas?\b|\b[Uu]nfollowers?\b|\b[Ff]ans\b|\b[Aa]dmiradores\b/,
};
