/** The address of a link; its text may hold brackets of its own. */
export const ADDRESS = /\]\(\s*<?([^\s)>]+)>?[^)]*\)/g;
const REPOSITORY =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw)\/[^/]+\//;

/** The files of the folder that a line of the index page `from` links to, each once. `paths` leads from NFC to the path on disk. */
export function findIndexTargets(
  line: string,
  from: string,
  paths: ReadonlyMap<string, string>,
): readonly string[] {
  const targets = [...line.matchAll(ADDRESS)].flatMap(([, address = '']) => {
    const path = paths.get(resolveAddress(address, from));
    return path === undefined ? [] : [path];
  });
  return [...new Set(targets)];
}

/** An address on an index page as a path of the folder; the repository's own GitHub address counts from the root. */
function resolveAddress(address: string, from: string): string {
  const [bare = ''] = address.split(/[?#]/);
  const inRepository = REPOSITORY.test(bare);
  const path = decode(bare.replace(REPOSITORY, ''));
  const base =
    inRepository || path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  return path
    .split('/')
    .reduce<readonly string[]>(
      (parts, part) =>
        part === '..'
          ? parts.slice(0, -1)
          : part === '.' || part === ''
            ? parts
            : [...parts, part],
      base,
    )
    .join('/')
    .normalize('NFC');
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
