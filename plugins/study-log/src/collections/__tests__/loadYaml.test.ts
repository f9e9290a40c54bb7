import {loadYaml} from '../loadYaml.js';

describe('YAML', () => {
  it('is what js-yaml reads', () => {
    expect(loadYaml('- {a: 1, b: [x, 2024-01-02]}\n')).toEqual([
      {a: 1, b: ['x', new Date('2024-01-02')]},
    ]);
    expect(loadYaml('')).toBeUndefined();
  });

  it('holds no half of a surrogate pair, in keys and values', () => {
    expect(loadYaml('["\\uD800", {"\\uDC00k": "a\\uDBFFb"}]')).toEqual([
      '\uFFFD',
      {'\uFFFDk': 'a\uFFFDb'},
    ]);
    expect(loadYaml('"😀"')).toBe('😀');
  });

  it('may name what every object has', () => {
    const data = loadYaml('__proto__: a\nconstructor: b\n') as object;
    expect(Object.entries(data)).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
    expect((loadYaml('a: 1') as {toString?: unknown}).toString).toBeUndefined();
  });

  it('may repeat aliases without end', () => {
    const rows = Array.from(
      {length: 40},
      (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    const text = ['a0: &a0 x', ...rows, 'self: &s [*s]'].join('\n');
    expect(Object.keys(loadYaml(text) as object)).toHaveLength(42);
  });
});
