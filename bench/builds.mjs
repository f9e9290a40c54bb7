import {measureBuild} from './docusaurus.mjs';
import {readParts} from './parts.mjs';
import {clearCaches, editLog} from './sites.mjs';

export const median = (values) =>
  values.includes(null)
    ? null
    : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

function medianOf(measures) {
  return Object.fromEntries(
    Object.keys(measures[0]).map((field) => [
      field,
      median(measures.map((measure) => measure[field])),
    ]),
  );
}

function medianOfBuilds(measures) {
  return {
    ...medianOf(measures.map(({usage}) => usage)),
    parts: medianOf(measures.map(({parts}) => parts)),
  };
}

/**
 * Builds the sites in turn, so that a busy minute of the machine falls on both:
 * first cold, then warm with one log edited; medians over the rounds.
 * @param {{sites: readonly object[], rounds: number, log: (line: string) => void}} run
 * @returns {Promise<Record<string, {cold: object, warm: object}>>} by kind of site; `parts` are seconds, by name
 */
export async function measureBuilds({sites, rounds, log}) {
  const runs = sites.map(() => ({cold: [], warm: []}));
  for (let round = 1; round <= rounds; round += 1) {
    for (const phase of ['cold', 'warm']) {
      for (const [at, site] of sites.entries()) {
        if (phase === 'cold') {
          clearCaches(site);
        } else {
          const index = Math.floor(site.sources.length / 2);
          editLog({site, index, line: `다시 읽고 고쳐 쓴 줄 ${round}`});
        }
        const usage = await measureBuild(site.root);
        log(
          `${site.kind} ${phase} ${round}/${rounds}: ${usage.wallSeconds.toFixed(1)} s wall, ${usage.cpuSeconds?.toFixed(1) ?? '–'} s CPU`,
        );
        runs[at][phase].push({usage, parts: readParts(site)});
      }
    }
  }
  return Object.fromEntries(
    sites.map(({kind}, at) => [
      kind,
      {
        cold: medianOfBuilds(runs[at].cold),
        warm: medianOfBuilds(runs[at].warm),
      },
    ]),
  );
}
