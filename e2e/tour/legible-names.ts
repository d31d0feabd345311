import type { World } from '../replica/world';

/** A machine that makes pictures need not have letters for every script; emoji come with the browser (`scripts/setup.mjs`). */
export function withLegibleNames(world: World): void {
  for (const account of world.accounts.values())
    account.fullName = account.fullName
      .normalize('NFKC')
      .replace(/[^\p{Script=Latin}\p{Emoji_Presentation} .'-]/gu, '')
      .trim();
}
