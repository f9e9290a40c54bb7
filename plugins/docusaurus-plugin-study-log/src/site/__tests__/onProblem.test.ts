import {createProblem} from 'study-log/problems/index';
import {refuseProblems, toAnnouncement} from '../onProblem.js';
import type {BuildReport} from '../report.js';

const PROBLEMS = [
  createProblem('link-missing', {source: 'b.md', line: 7, target: 'x.md'}),
  createProblem('empty-file', {source: 'c.md', line: null}),
  createProblem('diagram-invalid', {source: 'a.md', line: 3, reason: 'no'}),
];
const NOTES = PROBLEMS.filter(({severity}) => severity === 'info');

const policy = (
  onProblem: 'ignore' | 'log' | 'warn' | 'throw',
  onDiagramError: 'warn' | 'throw' = 'warn',
) => ({onProblem, onDiagramError, path: 'docs/logs'});

const report = (problems: BuildReport['problems']): BuildReport => ({
  entries: 1,
  files: 1,
  concepts: 0,
  pages: 1,
  published: [],
  compiled: 1,
  cached: 0,
  dateSources: {path: 1},
  problems,
});

describe('onProblem', () => {
  it('throw: names each error and warning by file and line, whatever their number', () => {
    const many = Array.from({length: 50}, (_, index) =>
      createProblem('link-missing', {
        source: 'd.md',
        line: index + 1,
        target: 'x',
      }),
    );
    const lines = (
      refuseProblems([...PROBLEMS, ...many], policy('throw')) ?? ''
    ).split('\n');
    expect(lines).toHaveLength(53);
    expect(lines[0]).toMatch(/^a\.md:3 warning diagram-invalid /);
    expect(lines[1]).toMatch(/^b\.md:7 warning link-missing /);
    expect(lines[51]).toMatch(/^d\.md:50 /);
    expect(lines[52]).toMatch(
      /^52 problems in docs\/logs, and onProblem is "throw"/,
    );
  });

  it.each(['ignore', 'log', 'warn'] as const)(
    '%s: lets a build pass',
    (what) => {
      expect(refuseProblems(PROBLEMS, policy(what))).toBeNull();
    },
  );

  it('notes fail no build', () => {
    expect(refuseProblems(NOTES, policy('throw'))).toBeNull();
  });

  it('a diagram may fail it alone', () => {
    const refusal = refuseProblems(PROBLEMS, policy('warn', 'throw'));
    expect(refusal).toMatch(
      /^a\.md:3 warning diagram-invalid .*\nand onDiagramError/,
    );
  });

  it.each([
    ['ignore', PROBLEMS, undefined],
    ['log', PROBLEMS, 'info'],
    ['warn', PROBLEMS, 'warn'],
    ['warn', NOTES, 'info'],
    ['throw', NOTES, 'info'],
  ] as const)('%s says it as loud as it should', (what, problems, level) => {
    expect(toAnnouncement(report(problems), policy(what))?.level).toBe(level);
  });
});
