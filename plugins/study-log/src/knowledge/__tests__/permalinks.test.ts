import {
  toComparisonPath,
  toConceptPath,
  toConceptsPath,
  toHomePath,
  toLogPath,
  toTimelinePath,
} from '../permalinks.js';

describe('permalinks', () => {
  it.each([
    [toHomePath(), '/'],
    [toLogPath({id: '2025-01-11'}), '/logs/2025-01-11/'],
    [toConceptsPath(), '/concepts/'],
    [toConceptPath('쿠버네티스-service'), '/concepts/쿠버네티스-service/'],
    [toComparisonPath('l4-vs-l7'), '/compare/l4-vs-l7/'],
    [toTimelinePath(), '/timeline/'],
    [toTimelinePath({year: 2025}), '/timeline/2025/'],
    [toTimelinePath({year: '2025', month: 1}), '/timeline/2025/01/'],
    [toTimelinePath({year: 2025, month: 1, day: 9}), '/timeline/2025/01/09/'],
  ])('%s is %s', (path, expected) => {
    expect(path).toBe(expected);
  });

  it('stands below the base of the plugin', () => {
    const bases = {
      base: '/til',
      logs: '/',
      concepts: 'terms',
      compare: 'vs',
      timeline: 'days',
    };
    expect(toHomePath(bases)).toBe('/til/');
    expect(toLogPath({id: 'a'}, bases)).toBe('/til/a/');
    expect(toConceptPath('cni', bases)).toBe('/til/terms/cni/');
  });
});
