import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {UserError} from 'study-log/problems/index';
import type {CardFonts} from './types.js';

/** Cards are off by default, so what draws them is installed by whoever asks for them. */
const DRAWERS = ['satori', '@resvg/resvg-js'];

/**
 * @throws UserError with the line that installs whatever of the optional peers
 * cards lack: what draws them, and Pretendard where there are no `fonts`.
 */
export function assertCardPeers(
  fonts: CardFonts | undefined,
  /** The file that imports them, as a URL. */
  from: string = import.meta.url,
): asserts fonts is CardFonts {
  const {resolve} = createRequire(from);
  const missing = [
    ...DRAWERS.filter((name) => !isFound(() => resolve(name))),
    ...(fonts ? [] : ['pretendard']),
  ];
  if (missing.length > 0) {
    const own = fonts ? '' : ', name two font files in "cardFonts"';
    throw new UserError(
      `cards: true needs packages that are not installed: run "npm install ${missing.map(toInstalled).join(' ')}"${own}, or set cards: false.`,
    );
  }
}

function isFound(find: () => string): boolean {
  try {
    find();
    return true;
  } catch {
    return false;
  }
}

/** `satori@0.63.2`: the lowest version that the peer's range has, without a sign that a shell may read. */
function toInstalled(name: string): string {
  const {peerDependencies} = JSON.parse(
    readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as {readonly peerDependencies: Readonly<Record<string, string>>};
  return `${name}@${peerDependencies[name]?.replace(/^\^/, '')}`;
}
