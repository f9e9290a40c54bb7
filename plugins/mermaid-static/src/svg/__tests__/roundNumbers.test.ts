import {roundNumbers} from '../roundNumbers';
import {attributeOf, elementsOf, parseSvg} from '../tree';

function rounded(attribute: string, value: string): string | undefined {
  const root = parseSvg(`<svg><path ${attribute}="${value}"/></svg>`);
  roundNumbers(root);
  return attributeOf([...elementsOf(root)][1] ?? root, attribute);
}

describe('rounding coordinates', () => {
  it.each([
    ['d', 'M12.345678,-0.001L1.5 99.999', 'M12.35,0L1.5 100'],
    ['d', 'M0.00000000000001234e2 .12345', 'M0 0.12'],
    ['d', 'M1.23456e-7,5C1 2 3 4 5 6', 'M0,5C1 2 3 4 5 6'],
    ['points', '1.0049,2 3.14159,4', '1,2 3.14,4'],
    ['transform', 'translate(10.98765, -3.2)', 'translate(10.99, -3.2)'],
  ])('of %s %s', (attribute, value, expected) => {
    expect(rounded(attribute, value)).toBe(expected);
  });

  it.each([
    ['numbers that touch', 'd', 'M1.2345.6789-1.2345-2'],
    ['factors', 'transform', 'scale(0.012345) translate(1.2345)'],
    ["a label's box", 'width', '41.578125'],
    ['what is no coordinate', 'data-id', '1.23456'],
  ])('leaves %s', (_, attribute, value) => {
    expect(rounded(attribute, value)).toBe(value);
  });
});
