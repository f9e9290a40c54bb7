import {roundNumbers} from '../composeSvg';
import {attributeOf, elementsOf, parseSvg} from '../tree';

function rounded(attribute: string, value: string): string | undefined {
  const root = parseSvg(`<svg><path ${attribute}="${value}"/></svg>`);
  roundNumbers(root);
  return attributeOf([...elementsOf(root)][1] ?? root, attribute);
}

describe('rounding coordinates', () => {
  it.each([
    ['points', '1.0049,2 3.14159,4', '1,2 3.1,4'],
    ['points', '12.345678,-0.001 0.00000000000001234e2 .12345', '12.3,0 0 0.1'],
    ['points', '1.23456e-7,5', '0,5'],
    ['transform', 'translate(10.98765, -3.2)', 'translate(11, -3.2)'],
    ['x1', '99.987', '100'],
  ])('of %s %s', (attribute, value, expected) => {
    expect(rounded(attribute, value)).toBe(expected);
  });

  it.each([
    ['numbers that touch', 'points', '1.2345.6789-1.2345-2'],
    ['factors', 'transform', 'scale(0.012345) translate(1.2345)'],
    ["a label's box", 'width', '41.578125'],
    ['lengths in letters', 'dy', '0.355em'],
    ['what is no coordinate', 'data-id', '1.23456'],
  ])('leaves %s', (_, attribute, value) => {
    expect(rounded(attribute, value)).toBe(value);
  });
});
