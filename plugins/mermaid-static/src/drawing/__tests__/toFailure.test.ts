import {sourceLine} from '../toFailure.js';
import {toFailure} from '../toFailure.js';

describe('a line that a parser names', () => {
  test.each([
    ['plain text', 'flowchart LR\n  A --> B', 2, 2],
    ['front matter', '---\ntitle: x\n---\nflowchart LR\n  A', 2, 5],
    ['comments', 'flowchart LR\n%% one\n%% two\n  A', 2, 4],
    ['a blank line before a comment', 'flowchart LR\n\n%% one\n  A', 2, 4],
    ['blank lines at the start', '\n\nflowchart LR\n  A', 2, 4],
    ['blank lines inside', 'flowchart LR\n\n  A', 3, 3],
    ['a directive', '%%{init: {}}%%\nflowchart LR\n  A', 3, 3],
    ['Windows line ends', '---\r\ntitle: x\r\n---\r\nflowchart LR', 1, 4],
    ['a line past the end', 'flowchart LR\n  A', 9, 2],
  ])('is found in a source with %s', (...[, source, parsed, expected]) => {
    expect(sourceLine(source, parsed)).toBe(expected);
  });
});

describe('what Mermaid throws', () => {
  const source = 'pie\n  "가" : 1\n  "나" : -5';

  test.each([
    [
      'a token of jison',
      {message: 'x line 9', hash: {loc: {first_line: 2}}},
      2,
    ],
    ['a line in the message', {message: 'Parse error on line 3:'}, 3],
    [
      'a token of langium',
      {message: 'x', result: {parserErrors: [{token: {startLine: 2}}]}},
      2,
    ],
    ['a mark of YAML', {message: 'x', mark: {line: 0}}, 2],
    ['what it quotes', {message: '"나" has invalid value'}, 3],
    ['an unknown kind', {name: 'UnknownDiagramError', message: 'x'}, 1],
    ['nothing', {message: 'x'}, undefined],
    ['no error at all', 'x', undefined],
  ])('tells its line by %s', (_name, thrown, line) => {
    const failure = toFailure(thrown, source);
    expect(failure.code).toBe('syntax');
    expect(failure.line).toBe(line);
    expect(failure.message).not.toBe('');
  });
});
