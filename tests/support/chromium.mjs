import {execFileSync} from 'node:child_process';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** What to do on a machine without a browser. */
export const HOW_TO_GET_CHROMIUM =
  'No Chromium found. Install one (Debian: apt-get install chromium fonts-noto-cjk; macOS: brew install --cask chromium) or set CHROMIUM to its path.';

/** Nothing that reaches for the network by itself, and no sandbox, so that it starts in a container. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function findOnPath(name) {
  try {
    return execFileSync('which', [name], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  } catch {
    return '';
  }
}

/**
 * The machine's own Chromium: `CHROMIUM`, or the first of the usual names on PATH.
 * @returns {string | null} an executable path
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  return named || NAMES.map(findOnPath).find((path) => path !== '') || null;
}
