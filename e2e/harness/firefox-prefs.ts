/** What a Firefox for a journey need not do: ask its maker for news, and keep processes ready that nobody will use. */
export const QUIET_PREFS: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.shield.optoutstudies.enabled': false,
  'browser.region.network.url': '',
  'browser.search.suggest.enabled': false,
  'browser.newtabpage.activity-stream.asrouter.providers.cfr': '',
  'browser.newtabpage.activity-stream.asrouter.providers.message-groups': '',
  'browser.newtabpage.activity-stream.asrouter.providers.messaging-experiments': '',
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.push.connection.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.unified': false,
};
