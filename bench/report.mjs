import {formatNumber, formatRatio, formatTable} from './table.mjs';

const BUILD_FIELDS = [
  ['wall', 'wallSeconds', {unit: ' s'}],
  ['CPU', 'cpuSeconds', {unit: ' s'}],
  ['peak memory', 'peakMegabytes', {digits: 0, unit: ' MB'}],
];

const PAGE_FIELDS = [
  ['scripts in the HTML', 'scriptBytes'],
  ['scripts a browser loads', 'loadedBytes'],
  ['the HTML itself', 'htmlBytes'],
];

const DEV_FIELDS = [
  ['first page', 'firstPageSeconds'],
  ['an edit visible', 'editSeconds'],
];

/** A value for each site, with its ratio to the bare one's. */
function row(name, values, format) {
  const bare = values.bare ?? null;
  const cells = Object.entries(values).map(([kind, value]) =>
    kind === 'bare' || value === null || bare === null
      ? formatNumber(value, format)
      : `${formatNumber(value, format)} (${formatRatio(value, bare)})`,
  );
  return [name, ...cells];
}

/** One field of every site. */
const each = (sites, read) =>
  Object.fromEntries(
    Object.entries(sites).map(([kind, site]) => [kind, read(site)]),
  );

function buildRows(builds) {
  const parts = new Set(
    Object.values(builds).flatMap(({cold}) => Object.keys(cold.parts)),
  );
  return ['cold', 'warm'].flatMap((phase) => [
    ...BUILD_FIELDS.map(([name, field, format]) =>
      row(
        `${phase}: ${name}`,
        each(builds, (site) => site[phase][field]),
        format,
      ),
    ),
    ...[...parts].map((part) =>
      row(
        `${phase}: wall, of which ${part}`,
        each(builds, (site) => site[phase].parts[part] ?? null),
        {unit: ' s'},
      ),
    ),
  ]);
}

function pageRows(pages) {
  return PAGE_FIELDS.map(([name, field]) => {
    const kilobytes = ({[field]: bytes}) =>
      bytes === null ? null : bytes / 1000;
    return row(`page: ${name} (gzip)`, each(pages, kilobytes), {unit: ' kB'});
  });
}

function devRows(dev) {
  return DEV_FIELDS.map(([name, field]) =>
    row(
      `dev: ${name}`,
      each(dev, (site) => site.dev[field]),
      {digits: 2, unit: ' s'},
    ),
  );
}

/** One table for one number of logs. */
export function formatResults({count, kinds, builds, pages, growth, dev}) {
  const rows = [
    ...(builds ? buildRows(builds) : []),
    ...(pages ? pageRows(pages) : []),
    ...(growth ? [row('page: script growth a log', growth, {unit: ' B'})] : []),
    ...(dev ? devRows(dev) : []),
  ];
  return formatTable([[`${count} logs`, ...kinds], ...rows]);
}

/** The bounds, each with what was measured. */
export function formatVerdicts(verdicts) {
  const rows = verdicts.map(({name, value, limit, unit, holds, ...format}) => [
    name,
    formatNumber(value, {
      digits: unit === '×' ? 2 : 0,
      unit: ` ${unit}`,
      ...format,
    }),
    `≤ ${limit} ${unit}`,
    holds === null ? 'not measured' : holds ? 'holds' : 'MISSED',
  ]);
  return formatTable([['bound', 'measured', 'limit', ''], ...rows]);
}
