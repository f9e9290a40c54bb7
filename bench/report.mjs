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

function row(name, {ours, bare}, format) {
  return [
    name,
    formatNumber(ours, format),
    formatNumber(bare, format),
    formatRatio(ours, bare),
  ];
}

/** Reads one field of both sites; a site that was not measured gives null. */
const both = (group, read) => ({
  ours: group.ours ? read(group.ours) : null,
  bare: group.bare ? read(group.bare) : null,
});

function buildRows(builds) {
  return ['cold', 'warm'].flatMap((phase) =>
    BUILD_FIELDS.map(([name, field, format]) =>
      row(
        `${phase}: ${name}`,
        both(builds, (site) => site[phase][field]),
        format,
      ),
    ),
  );
}

function pageRows(pages) {
  return PAGE_FIELDS.map(([name, field]) => {
    const kilobytes = ({[field]: bytes}) =>
      bytes === null ? null : bytes / 1000;
    return row(`page: ${name} (gzip)`, both(pages, kilobytes), {unit: ' kB'});
  });
}

function devRows(dev) {
  return DEV_FIELDS.map(([name, field]) =>
    row(
      `dev: ${name}`,
      both(dev, (site) => site.dev[field]),
      {digits: 2, unit: ' s'},
    ),
  );
}

/** One table for one number of logs. */
export function formatResults({count, builds, pages, growth, dev}) {
  const rows = [
    ...(builds ? buildRows(builds) : []),
    ...(pages ? pageRows(pages) : []),
    ...(growth ? [row('page: script growth a log', growth, {unit: ' B'})] : []),
    ...(dev ? devRows(dev) : []),
  ];
  return formatTable([
    [`${count} logs`, 'ours', 'bare docs', 'ratio'],
    ...rows,
  ]);
}

/** The bounds, each with what was measured. */
export function formatVerdicts(verdicts) {
  const rows = verdicts.map(({name, value, limit, unit, holds}) => [
    name,
    formatNumber(value, {digits: unit === '×' ? 2 : 0, unit: ` ${unit}`}),
    `≤ ${limit} ${unit}`,
    holds === null ? 'not measured' : holds ? 'holds' : 'MISSED',
  ]);
  return formatTable([['bound', 'measured', 'limit', ''], ...rows]);
}
