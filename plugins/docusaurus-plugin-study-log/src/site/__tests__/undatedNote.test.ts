import {createProblem} from 'study-log/problems/index';
import {formatUndated} from '../report.js';

const undated = (source: string) =>
  createProblem('date-missing', {source, line: null});

describe('formatUndated', () => {
  it('is silent when every log has a date', () => {
    expect(
      formatUndated([createProblem('git-shallow', {source: '.', line: null})]),
    ).toBeNull();
  });

  it('is one line for any number of logs', () => {
    const logs = ['a.md', 'b.md', 'c.md', 'd.md'].map(undated);
    expect(formatUndated(logs)).toBe(
      'Without a date: 4 (a.md, b.md, c.md, …).',
    );
  });

  it('says what a shallow clone or a folder without git costs', () => {
    const shallow = createProblem('git-shallow', {source: '.', line: null});
    expect(formatUndated([shallow, undated('a.md')])).toMatch(
      /^Without a date: 1 \(a\.md\)\. The git clone is shallow: .* fetch-depth/,
    );
    const missing = createProblem('git-missing', {
      source: '.',
      line: null,
      reason: 'git is not installed',
    });
    expect(formatUndated([missing, undated('a.md')])).toContain(
      'git is not installed',
    );
  });
});
