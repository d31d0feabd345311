/** One browser for many journeys: each gets it as if it had just been installed. */
import type { BrowserContext } from '@playwright/test';
import type { Balik, LaunchOptions } from './balik';

/** What can be chosen on a browser that runs already. */
export type LentOptions = Pick<LaunchOptions, 'withBalik' | 'dist' | 'viewport' | 'colorScheme'>;

export interface SharedBrowser {
  readonly context: BrowserContext;
  /** True once it was killed, closed, or put into a state that cannot be undone: it is of no use to another journey. */
  readonly isSpent: boolean;
  /** Installs Balik and hands the browser over; throws, naming it, where something is left over from before. */
  lend(options?: LentOptions): Promise<Balik>;
  /** What is in it that is in no fresh one, while it is lent. */
  leftOver(): Promise<string[]>;
  /** Takes Balik away, as a person does in the browser's list of extensions; nothing else. */
  uninstall(): Promise<void>;
  /** Takes away all that a journey left, Balik too. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

/** Remembers whether a browser was closed, killed, or had its extension loaded anew, which needs the developer's mode. */
export function spendable(context: BrowserContext) {
  const spent = {
    isSpent: false,
    by<Deeds extends Pick<Balik, 'kill' | 'reloadExtension'>>(deeds: Deeds): Deeds {
      return {
        ...deeds,
        kill() {
          spent.isSpent = true;
          deeds.kill();
        },
        async reloadExtension() {
          spent.isSpent = true;
          await deeds.reloadExtension();
        },
      };
    },
  };
  context.on('close', () => {
    spent.isSpent = true;
  });
  return spent;
}
