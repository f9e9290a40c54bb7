import {relative, resolve} from 'path';
import type {LoadContext} from '@docusaurus/types';
import {UserError} from 'study-log/problems/index';

/** A folder that some plugin publishes. */
export type ContentRoot = {
  /** How its owner calls it in the config. */
  readonly owner: string;
  /** Relative to the site. */
  readonly path: string;
};

const DEFAULT_PATHS: Readonly<Record<string, string>> = {
  docs: 'docs',
  blog: 'blog',
  pages: 'src/pages',
};

const CONTENT_PLUGIN =
  /(?:^|[/-])plugin-content-(docs|blog|pages)$|^content-(docs|blog|pages)$/;
const CLASSIC_PRESET = /(?:^|[/-])preset-classic$|^classic$/;

/** The folders that content plugins and the classic preset publish, by the site's config. */
export function findContentRoots({
  plugins,
  presets,
}: Pick<
  LoadContext['siteConfig'],
  'plugins' | 'presets'
>): readonly ContentRoot[] {
  const fromPresets = presets
    .map(toEntry)
    .filter(({name}) => CLASSIC_PRESET.test(name))
    .flatMap(({options}) =>
      Object.keys(DEFAULT_PATHS).flatMap((kind) => toRoot(kind, options[kind])),
    );
  const fromPlugins = plugins.map(toEntry).flatMap(({name, options}) => {
    const match = CONTENT_PLUGIN.exec(name);
    const kind = match?.[1] ?? match?.[2];
    return kind ? toRoot(kind, options) : [];
  });
  return [...fromPresets, ...fromPlugins];
}

/**
 * Refuses a log folder that another plugin publishes too: its files would be
 * compiled twice, one of them as MDX. Throws a `UserError` with the fix.
 */
export function assertOwnRoot({
  siteDir,
  path,
  others,
}: {
  readonly siteDir: string;
  readonly path: string;
  readonly others: readonly ContentRoot[];
}): void {
  const own = resolve(siteDir, path);
  const clash = others.find((other) =>
    overlaps(own, resolve(siteDir, other.path)),
  );
  if (clash) {
    throw new UserError(
      `The study logs in "${path}" overlap "${clash.path}", which the ${clash.owner} plugin publishes as well; give each a folder of its own: another "path" for docusaurus-plugin-study-log, e.g. 'logs', or ${clash.owner}: {path: '${suggest(clash)}'} in docusaurus.config, with its files moved there.`,
    );
  }
}

function suggest({owner, path}: ContentRoot): string {
  return owner === 'docs' ? `${path}/guide` : `content/${owner}`;
}

function overlaps(a: string, b: string): boolean {
  return isInside(a, b) || isInside(b, a);
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return (
    path === '' || (!path.startsWith('..') && resolve(outer, path) === inner)
  );
}

type Entry = {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
};

/** A config entry: `'name'` or `['name', options]`; anything else publishes no folder we know of. */
function toEntry(entry: unknown): Entry {
  const [name, options] = Array.isArray(entry)
    ? (entry as readonly unknown[])
    : [entry, {}];
  return {
    name: typeof name === 'string' ? name : '',
    options: isRecord(options) ? options : {},
  };
}

function toRoot(kind: string, options: unknown): readonly ContentRoot[] {
  if (options === false) {
    return [];
  }
  const {path} = isRecord(options) ? options : {};
  const fallback = DEFAULT_PATHS[kind] ?? kind;
  return [{owner: kind, path: typeof path === 'string' ? path : fallback}];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
