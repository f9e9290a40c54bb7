/**
 * Docusaurus registers every page in every page's bundle, and matches each
 * navigation and each statically rendered page against all of them: bytes that
 * grow with the logs, and time that grows with their square. Our pages take no
 * modules, only an address, so one route with a pattern stands for all pages
 * of a kind in the bundles; Docusaurus itself still knows every address.
 *
 * Works on the code that Docusaurus generates (`.docusaurus/routes.js`): a
 * route of ours carries its pattern as the attribute `pageData`. Code of
 * another form is left as it is, which costs size and speed only.
 */

const STRING = String.raw`'((?:[^'\\]|\\.)*)'`;
const ROUTE = new RegExp(
  String.raw`[^\S\n]*\{\s*path: ${STRING},\s*component: ComponentCreator\(${STRING}, '([^']*)'\),\s*exact: true,\s*pageData: "([^"]*)"\s*\},?[^\S\n]*\n?`,
  'g',
);

/**
 * Stands in place of Docusaurus's hash of a route, which changes with the day
 * of a page's last change: the bundles stay as they are when only logs change.
 */
const HASH = 'study-log';

type Route = {
  readonly path: string;
  readonly hash: string;
  readonly pattern: string;
};

function findRoutes(code: string): readonly Route[] {
  return [...code.matchAll(ROUTE)].map(
    ([, path = '', , hash = '', pattern = '']) => ({
      path: path.replace(/\\'/g, "'"),
      hash,
      pattern,
    }),
  );
}

/** The first route of each pattern: it lends its component to all the others. */
function findKept(routes: readonly Route[]): readonly Route[] {
  const first = new Map<string, Route>();
  routes.forEach((route) => {
    if (!first.has(route.pattern)) {
      first.set(route.pattern, route);
    }
  });
  return [...first.values()];
}

/** Whether code holds routes of ours in a form that is not known here. */
export function hasUnknownRoutes(code: string): boolean {
  return /\bpageData: ?['"]/.test(code.replace(ROUTE, ''));
}

/** `.docusaurus/routes.js` with one route a pattern, after all others so that it shadows none. */
export function compactRoutes(code: string): string {
  const kept = findKept(findRoutes(code));
  if (kept.length === 0) {
    return code;
  }
  const compact = kept.map(
    ({pattern}) =>
      `{path: ${JSON.stringify(pattern)}, component: ComponentCreator(${JSON.stringify(pattern)}, '${HASH}'), exact: true, pageData: true},\n`,
  );
  return code
    .replace(ROUTE, '')
    .replace(/\{\s*path: '\*'/, (last) => compact.join('') + last);
}

/** `.docusaurus/routesChunkNames.json` to go with it. */
export function compactChunkNames(json: string, routesCode: string): string {
  const routes = findRoutes(routesCode);
  const chunks = JSON.parse(json) as Record<string, unknown>;
  const ours = new Set(routes.map(({path, hash}) => `${path}-${hash}`));
  const others = Object.entries(chunks).filter(([key]) => !ours.has(key));
  const kept = findKept(routes).map(({path, hash, pattern}) => [
    `${pattern}-${HASH}`,
    chunks[`${path}-${hash}`],
  ]);
  return JSON.stringify(Object.fromEntries([...others, ...kept]));
}
