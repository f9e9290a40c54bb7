import {
  createProblem,
  formatProblem,
  formatProblems,
  PROBLEMS,
  UserError,
} from '../index.js';

describe('createProblem', () => {
  it('fills the message and the hint of its code', () => {
    expect(
      createProblem('date-conflict', {
        source: '2025/2025-01-11.md',
        line: 3,
        taken: '2025-01-11',
        takenFrom: 'file name',
        others: [{from: 'heading', says: '2025-01-10'}],
      }),
    ).toEqual({
      code: 'date-conflict',
      severity: 'warning',
      source: '2025/2025-01-11.md',
      line: 3,
      message:
        'The file name says 2025-01-11, the heading says 2025-01-10; 2025-01-11 is used.',
      hint: 'Correct the heading or the file name so that they agree.',
    });
  });

  it('keeps parameters out of the problem itself', () => {
    const problem = createProblem('html-escaped', {
      source: 'a.md',
      line: 1,
      tags: ['<pod-ip>'],
    });
    expect(Object.keys(problem).sort()).toEqual(
      ['code', 'hint', 'line', 'message', 'severity', 'source'].sort(),
    );
  });
});

describe('PROBLEMS', () => {
  it.each(Object.keys(PROBLEMS))('%s is a code in kebab case', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
});

describe('formatProblem', () => {
  it('names the line when there is one', () => {
    expect(
      formatProblem(createProblem('empty-file', {source: 'a.md', line: null})),
    ).toBe(
      'a.md info empty-file The file has no text, so it has no page. — Write something in it, or delete it.',
    );
    expect(
      formatProblem(
        createProblem('link-missing', {
          source: 'a.md',
          line: 7,
          target: 'b.md',
        }),
      ),
    ).toMatch(/^a\.md:7 warning link-missing /);
  });

  it('sorts by file and line, not by the order of discovery', () => {
    const at = (source: string, line: number | null) =>
      createProblem('date-missing', {source, line});
    const lines = formatProblems([at('b.md', 1), at('a.md', 10), at('a.md', 9)])
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(lines).toEqual(['a.md:9', 'a.md:10', 'b.md:1']);
  });
});

describe('UserError', () => {
  it('is told from a bug by its class and name', () => {
    const error = new UserError('No folder.');
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('UserError');
  });
});
