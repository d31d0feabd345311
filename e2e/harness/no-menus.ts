import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** What Chromium on Linux runs, seven times for each extension that is uninstalled, to take it out of the desktop's menu. */
const MENU_TOOLS = ['xdg-icon-resource', 'xdg-desktop-menu'];

const FOLDER = resolve(import.meta.dirname, '../../artifacts/no-menus');

/**
 * An environment in which nothing is done to the desktop's menu: it belongs to whoever runs the journeys, and these scripts
 * take a sixth of all the time that a journey takes on the processor (measured Dec 2026).
 */
export function withoutMenus(): Record<string, string> {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of MENU_TOOLS) {
    const tool = join(FOLDER, name);
    if (!existsSync(tool)) writeFileSync(tool, '#!/bin/sh\n', { mode: 0o755 });
  }
  const { PATH = '', ...others } = process.env as Record<string, string>;
  return { ...others, PATH: `${FOLDER}${delimiter}${PATH}` };
}
