/** Parts of a build that the bare docs site has nothing like; the report shows the seconds of each. */
const APART = ['search', 'cards'];

/**
 * What must hold, at 1,000 logs, and for which of our configurations (see
 * `sites.mjs`). Ratios are ours / the bare docs site; bytes are gzip.
 * @type {readonly {readonly name: string, readonly kind: 'core' | 'full', readonly limit: number, readonly unit: string, readonly read: (results: object, kind: string) => number | null}[]}
 */
export const BOUNDS = [
  {
    name: 'cold build, wall',
    kind: 'core',
    limit: 0.4,
    unit: '×',
    read: ratio('builds', 'cold', 'wallSeconds'),
  },
  {
    name: 'warm build with one log edited, wall',
    kind: 'core',
    limit: 0.4,
    unit: '×',
    read: ratio('builds', 'warm', 'wallSeconds'),
  },
  {
    name: 'cold build, wall without search and cards',
    kind: 'full',
    limit: 0.6,
    unit: '×',
    read: ratioWithout(APART, 'cold'),
  },
  {
    name: 'warm build with one log edited, wall without search and cards',
    kind: 'full',
    limit: 0.6,
    unit: '×',
    read: ratioWithout(APART, 'warm'),
  },
  {
    name: 'cold build, peak memory',
    kind: 'full',
    limit: 0.5,
    unit: '×',
    read: ratio('builds', 'cold', 'peakMegabytes'),
  },
  {
    name: 'scripts of a log page',
    kind: 'full',
    limit: 185_000,
    unit: 'B',
    read: ({pages}, kind) =>
      pages?.[kind]?.loadedBytes ?? pages?.[kind]?.scriptBytes ?? null,
  },
  {
    name: 'script growth a log',
    kind: 'full',
    limit: 20,
    unit: 'B',
    read: ({growth}, kind) => growth?.[kind] ?? null,
  },
  {
    name: 'Mermaid on a page without a diagram',
    kind: 'full',
    limit: 0,
    unit: '',
    read: ({pages}, kind) =>
      pages?.[kind] ? Number(pages[kind].mermaid) : null,
  },
  {
    name: 'dev server, first page',
    kind: 'full',
    limit: 0.5,
    unit: '×',
    read: ratio('dev', 'dev', 'firstPageSeconds'),
  },
  {
    name: 'dev server, an edit visible',
    kind: 'full',
    limit: 0.4,
    unit: '×',
    read: ratio('dev', 'dev', 'editSeconds'),
  },
];

function ratio(group, phase, field) {
  return ({[group]: sites}, kind) => {
    const ours = sites?.[kind]?.[phase]?.[field] ?? null;
    const bare = sites?.bare?.[phase]?.[field] ?? null;
    return ours === null || bare === null ? null : ours / bare;
  };
}

/** Of wall time, ours less the parts of these names. */
function ratioWithout(names, phase) {
  return ({builds}, kind) => {
    const ours = builds?.[kind]?.[phase] ?? null;
    const bare = builds?.bare?.[phase] ?? null;
    if (ours === null || bare === null) {
      return null;
    }
    const apart = names.reduce((sum, name) => sum + (ours.parts[name] ?? 0), 0);
    return (ours.wallSeconds - apart) / bare.wallSeconds;
  };
}

/**
 * Holds results against the bounds; what was not measured is not judged.
 * @returns {readonly {name: string, value: number | null, limit: number, unit: string, holds: boolean | null}[]}
 */
export function judge(results) {
  return BOUNDS.map(({name, kind, limit, unit, read}) => {
    const value = read(results, kind);
    return {
      name: `${kind}: ${name}`,
      value,
      limit,
      unit,
      holds: value === null ? null : value <= limit,
    };
  });
}
