/**
 * What must hold, at 1,000 logs. Ratios are ours / the bare docs site; bytes are gzip.
 * @type {readonly {readonly name: string, readonly limit: number, readonly unit: string, readonly read: (results: object) => number | null}[]}
 */
export const BOUNDS = [
  {
    name: 'cold build, wall',
    limit: 0.4,
    unit: '×',
    read: ({builds}) => ratio(builds, 'cold', 'wallSeconds'),
  },
  {
    name: 'warm build with one log edited, wall',
    limit: 0.4,
    unit: '×',
    read: ({builds}) => ratio(builds, 'warm', 'wallSeconds'),
  },
  {
    name: 'cold build, peak memory',
    limit: 0.5,
    unit: '×',
    read: ({builds}) => ratio(builds, 'cold', 'peakMegabytes'),
  },
  {
    name: 'scripts of a log page',
    limit: 185_000,
    unit: 'B',
    read: ({pages}) =>
      pages?.ours?.loadedBytes ?? pages?.ours?.scriptBytes ?? null,
  },
  {
    name: 'script growth a log',
    limit: 20,
    unit: 'B',
    read: ({growth}) => growth?.ours ?? null,
  },
  {
    name: 'Mermaid on a page without a diagram',
    limit: 0,
    unit: '',
    read: ({pages}) => (pages?.ours ? Number(pages.ours.mermaid) : null),
  },
  {
    name: 'dev server, first page',
    limit: 0.5,
    unit: '×',
    read: ({dev}) => ratio(dev, 'dev', 'firstPageSeconds'),
  },
  {
    name: 'dev server, an edit visible',
    limit: 0.4,
    unit: '×',
    read: ({dev}) => ratio(dev, 'dev', 'editSeconds'),
  },
];

function ratio(group, phase, field) {
  const ours = group?.ours?.[phase]?.[field] ?? null;
  const bare = group?.bare?.[phase]?.[field] ?? null;
  return ours === null || bare === null ? null : ours / bare;
}

/**
 * Holds results against the bounds; what was not measured is not judged.
 * @returns {readonly {name: string, value: number | null, limit: number, unit: string, holds: boolean | null}[]}
 */
export function judge(results) {
  return BOUNDS.map(({name, limit, unit, read}) => {
    const value = read(results);
    return {
      name,
      value,
      limit,
      unit,
      holds: value === null ? null : value <= limit,
    };
  });
}
