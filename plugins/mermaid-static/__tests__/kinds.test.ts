import {checkSvg} from '../src/svg/checkSvg.js';
import type {Drawn} from './support/renderFolder';
import {renderFolder} from './support/renderFolder';

jest.setTimeout(600_000);

/** The target is 200 ms; a shared or slow machine gets half as much again and more, never ten times. */
const TARGET_CPU = 200;
const SLACK = 2.5;

const byName = (drawn: readonly Drawn[]): readonly Drawn[] =>
  [...drawn].sort((a, b) => (a.name < b.name ? -1 : 1));

const bytes = (drawn: readonly Drawn[]): readonly unknown[] =>
  byName(drawn).map(({name, diagram}) => [name, diagram]);

describe('the 45 diagrams', () => {
  let first: readonly Drawn[];
  let second: readonly Drawn[];

  beforeAll(() => {
    const passes = renderFolder('kinds', {args: ['--passes', '2']});
    [first = [], second = []] = passes;
  });

  test('are all drawn', () => {
    expect(first.filter(({failure}) => failure)).toEqual([]);
    expect(first.filter(({diagram}) => diagram)).toHaveLength(45);
  });

  test('pass the allow-list', () => {
    const findings = first.map(({diagram}) => checkSvg(diagram?.svg ?? ''));
    expect(findings.flat()).toEqual([]);
  });

  test('are drawn without a warning', () => {
    expect(first.flatMap(({diagram}) => diagram?.warnings)).toEqual([]);
  });

  test('have the size that their root element names', () => {
    for (const {diagram} of first) {
      expect(diagram?.svg).toContain(`width="${diagram?.width}"`);
      expect(diagram?.svg).toContain(`height="${diagram?.height}"`);
      expect(diagram?.width).toBeGreaterThan(0);
      expect(diagram?.height).toBeGreaterThan(0);
    }
  });

  test('define every variable that they use', () => {
    for (const {diagram} of first) {
      const used = diagram?.svg.match(/--mmd-\w+/g) ?? [];
      for (const name of used) expect(diagram?.css).toContain(`${name}:`);
    }
  });

  test('come out the same a second time in one process', () => {
    expect(bytes(second)).toEqual(bytes(first));
  });

  test('come out the same in reverse order, another process and another time zone', () => {
    const [reversed = []] = renderFolder('kinds', {
      args: ['--reverse'],
      env: {TZ: 'America/New_York', LANG: 'de_DE.UTF-8'},
    });
    expect(bytes(reversed)).toEqual(bytes(first));
  });

  test('take little processor time once warm', () => {
    const sorted = second.map(({cpu}) => cpu).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)];
    expect(median).toBeLessThan(TARGET_CPU * SLACK);
  });
});
