import { GECKO_ID } from '../../manifest.config';
import type { Privileged } from './firefox-privileged';
import type { ExtensionRequests } from './heard-requests';

/** What the add-on's pages and its event page ask of the network; Firefox says on whose behalf each request is made. */
export async function requestsInFirefox(privileged: Privileged): Promise<ExtensionRequests> {
  await privileged(
    `const heard = { foreign: [], harmless: 0, targets: new Set() };
     const listen = (request) => {
       const { loadInfo, URI } = request.QueryInterface(Ci.nsIHttpChannel);
       const asks = [loadInfo.triggeringPrincipal, loadInfo.loadingPrincipal];
       const page = asks.find((one) => one?.addonPolicy?.id === given || one?.contentScriptAddonPolicy?.id === given);
       if (!page) heard.harmless += 1;
       // Somebody typed an address into the panel's tab: that is no request of the extension.
       else if (loadInfo.externalContentPolicyType !== Ci.nsIContentPolicy.TYPE_DOCUMENT)
         heard.foreign.push((/background/.test(page.spec) || !loadInfo.browsingContext?.isContent ? 'background' : 'page') + ' : ' + URI.spec);
     };
     Services.obs.addObserver(listen, 'http-on-modify-request');
     window.balikHeard = { heard, stop: () => Services.obs.removeObserver(listen, 'http-on-modify-request') };`,
    GECKO_ID,
  );
  return {
    look: () =>
      privileged(
        `const { heard } = window.balikHeard;
         for (const view of WebExtensionPolicy.getByID(given).extension.views)
           heard.targets.add(view.viewType === 'background' ? 'background' : 'page ' + view.uri.filePath.slice(1));
         return { ...heard, targets: [...heard.targets] };`,
        GECKO_ID,
      ),
    close: () => privileged('window.balikHeard.stop();'),
  };
}
