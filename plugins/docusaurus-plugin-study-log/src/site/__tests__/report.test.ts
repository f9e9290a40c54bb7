import {createProblem} from 'study-log/problems/index';
import {formatReport, type BuildReport} from '../report.js';

const REPORT: BuildReport = {
  entries: 1,
  files: 1,
  concepts: 0,
  pages: 9,
  published: [],
  read: 1,
  cached: 0,
  dateSources: {heading: 1, path: 3},
  problems: [],
};

describe('the report of a build', () => {
  it('counts in words that fit the numbers', () => {
    expect(formatReport(REPORT, 'logs')).toBe(
      'logs: 1 entry from 1 file, 0 concepts, 9 pages (files read 1, cached 0).\n  Dates from: path 3, heading 1.',
    );
  });

  it('shows ten problems, and says how many there are more', () => {
    const problems = Array.from({length: 12}, (_, index) =>
      createProblem('mdx-file-skipped', {source: `${index}.mdx`, line: null}),
    );
    const lines = formatReport({...REPORT, problems}, 'logs').split('\n');
    expect(lines.filter((line) => line.includes('.mdx'))).toHaveLength(10);
    expect(lines.at(-1)).toContain('and 2 more');
  });

  it('does not speak of more where it shows none', () => {
    const problems = [
      createProblem('link-not-placed', {source: 'a.md', line: 1, count: 1}),
    ];
    const lines = formatReport({...REPORT, problems}, 'logs').split('\n');
    expect(lines.at(-1)).toBe(
      '  1 note: run "study-log check --all" to see them.',
    );
  });
});
