import {JSDOM} from 'jsdom';
import {toPixels} from '../lengths.js';
import {apply, parseTransform} from '../matrix.js';
import {pathPoints} from '../path.js';
import {pointAtLength, totalLength} from '../installGeometry.js';
import {boundingBox, currentMatrix} from '../boundingBox.js';
import {createStyles} from '../styles.js';
import type {TextMeasure} from '../textMeasure.js';

/** Every character is half as wide as the font is high. */
const measure: TextMeasure = {
  width: (text, {size}) => (text.length * size) / 2,
  ascent: ({size}) => size,
  descent: () => 0,
  baselineOffset: () => 0,
};

function elementOf(content: string): Element {
  const {window} = new JSDOM(`<svg>${content}</svg>`);
  return window.document.querySelector('#it') as Element;
}

const boxOf = (content: string) =>
  boundingBox(elementOf(content), {styles: createStyles(), measure});

describe('a length', () => {
  test.each([
    ['12', 12],
    ['1.5em', 30],
    ['2rem', 32],
    ['12pt', 16],
    ['50%', 10],
    ['-0.5em', -10],
    ['auto', undefined],
    [null, undefined],
  ])('of %s at a font size of 20', (value, expected) => {
    expect(toPixels(value, 20)).toBe(expected);
  });
});

describe('a transform', () => {
  test.each([
    ['translate(10, 20)', {x: 11, y: 22}],
    ['translate(10)', {x: 11, y: 2}],
    ['scale(2)', {x: 2, y: 4}],
    ['scale(2 3)', {x: 2, y: 6}],
    ['rotate(90)', {x: -2, y: 1}],
    ['rotate(90, 1, 2)', {x: 1, y: 2}],
    ['matrix(1 0 0 1 5 6)', {x: 6, y: 8}],
    ['translate(10,0) scale(2)', {x: 12, y: 4}],
    ['unknown(3)', {x: 1, y: 2}],
  ])('%s moves (1, 2)', (transform, expected) => {
    const {x, y} = apply(parseTransform(transform), {x: 1, y: 2});
    expect(x).toBeCloseTo(expected.x);
    expect(y).toBeCloseTo(expected.y);
  });
});

describe('a path', () => {
  test.each([
    ['M0,0 L10,0', 10],
    ['m 0 0 h 3 v 4 z', 12],
    ['M0 0 10 0 10 10', 20],
    ['M0-5L0,5', 10],
    ['M0,0A10,10,0,0,1,20,0', Math.PI * 10],
    ['M0 0a10 10 0 0120 0', Math.PI * 10],
    ['M0,0 C0,0 10,0 10,0', 10],
    ['M0,0 Q5,0 10,0 T20,0', 20],
    ['M0,0 L10,0 L oops', 10],
    ['', 0],
  ])('%s has its length', (d, expected) => {
    expect(Math.abs(totalLength(pathPoints(d)) - expected)).toBeLessThan(0.1);
  });

  test('gives the point at a length, and its ends beyond it', () => {
    const points = pathPoints('M0,0 H10 V10');
    expect(pointAtLength(points, 15)).toEqual({x: 10, y: 5});
    expect(pointAtLength(points, 99)).toEqual({x: 10, y: 10});
    expect(pointAtLength(points, -1)).toEqual({x: 0, y: 0});
  });
});

describe('a bounding box', () => {
  test.each([
    ['<rect id="it" x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
    ['<circle id="it" cx="5" cy="5" r="5"/>', [0, 0, 10, 10]],
    ['<ellipse id="it" cx="5" cy="5" rx="5" ry="2"/>', [0, 3, 10, 4]],
    ['<line id="it" x1="1" y1="1" x2="4" y2="5"/>', [1, 1, 3, 4]],
    ['<polygon id="it" points="0,0 10,0 5,8"/>', [0, 0, 10, 8]],
    ['<path id="it" d="M0,0L10,20"/>', [0, 0, 10, 20]],
    ['<g id="it"/>', [0, 0, 0, 0]],
    [
      '<g id="it"><rect width="2" height="2" transform="translate(10,10)"/><rect width="1" height="1"/></g>',
      [0, 0, 12, 12],
    ],
    [
      '<g id="it"><rect width="9" height="9" style="display: none"/><rect width="1" height="1"/></g>',
      [0, 0, 1, 1],
    ],
    ['<g id="it"><marker><path d="M0,0L99,99"/></marker></g>', [0, 0, 0, 0]],
    [
      '<text id="it" x="10" y="20" font-size="10">abcd</text>',
      [10, 10, 20, 10],
    ],
    [
      '<text id="it" x="10" y="20" font-size="10" text-anchor="middle">abcd</text>',
      [0, 10, 20, 10],
    ],
    [
      '<text id="it" font-size="10"><tspan x="0" dy="1em">ab</tspan><tspan x="0" dy="1em">abcd</tspan></text>',
      [0, 0, 20, 20],
    ],
    [
      '<text font-size="10">ab<tspan id="it">cd</tspan></text>',
      [10, -10, 10, 10],
    ],
  ])('of %s', (content, [x, y, width, height]) => {
    expect(boxOf(content)).toEqual({x, y, width, height});
  });

  test('is placed in the drawing by every transform around it', () => {
    const element = elementOf(
      '<g transform="translate(10,0)"><g transform="scale(2)"><rect id="it"/></g></g>',
    );
    expect(apply(currentMatrix(element), {x: 1, y: 1})).toEqual({x: 12, y: 2});
  });
});
