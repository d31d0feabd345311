/** What Playwright asks and this Firefox does not know, or does in a way that a journey cannot use. */
import type { Stand } from './firefox-go-between';
import type { Inside } from './firefox-inside';
import type { Privileged } from './firefox-privileged';

const COLOR_SCHEMES = ['dark', 'light', 'none'];

export function standsFor(privileged: Privileged, inside: Inside): Readonly<Record<string, Stand>> {
  return {
    async 'emulation.setMediaFeaturesOverride'({ features, contexts }) {
      const scheme = (features as Record<string, string | null>)['prefers-color-scheme'] ?? 'none';
      if (contexts === undefined)
        await privileged(
          `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', given);`,
          COLOR_SCHEMES.indexOf(scheme),
        );
      else
        await privileged(
          `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
           for (const id of given.contexts) {
             const context = NavigableManager.getBrowsingContextById(id);
             if (context) context.prefersColorSchemeOverride = given.scheme;
           }`,
          { scheme, contexts },
        );
      return {};
    },

    /** Firefox runs such scripts in web pages only. */
    async 'script.addPreloadScript'(params, wire) {
      const { contexts, functionDeclaration } = params as { contexts?: string[]; functionDeclaration: string };
      for (const context of contexts ?? []) await inside.runEarly(context, `(${functionDeclaration})()`);
      return wire.ask('script.addPreloadScript', params);
    },
  };
}
