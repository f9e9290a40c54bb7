import * as fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {toSettings} from '../../settings.js';
import {computedStyle} from '../installGeometry.js';
import {fallbackWidth} from '../fontFaces.js';
import {openFontFaces} from '../fontFaces.js';
import {measureHtml} from '../htmlLayout.js';
import {installClock} from '../installClock.js';
import {breakableSegments} from '../htmlLayout.js';
import {scriptRuns} from '../fontFaces.js';
import {createStyles} from '../styles.js';
import {computedTextLength} from '../svgText.js';
import type {TextMeasure} from '../textMeasure.js';
import {createTextMeasure} from '../textMeasure.js';

/** Every character is 10 pixels wide; bold ones 20. */
const measure: TextMeasure = {
  width: (text, {bold}) => text.length * (bold ? 20 : 10),
  ascent: () => 12,
  descent: () => 4,
  baselineOffset: () => 0,
};

function documentOf(content: string): Document {
  return new JSDOM(content).window.document;
}

describe('script runs', () => {
  test.each([
    ['kubelet이 파드를', ['latn:kubelet', 'hang:이 파드를']],
    ['(CNI) 파드', ['latn:(CNI) ', 'hang:파드']],
    ['漢字 한자', ['hani:漢字 ', 'hang:한자']],
    ['123', ['latn:123']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(scriptRuns(text).map((run) => `${run.script}:${run.text}`)).toEqual(
      expected,
    );
  });

  test('together are the text', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (text) => {
        expect(
          scriptRuns(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('a line may end', () => {
  test.each([
    ['파드 네트워크', ['파', '드 ', '네', '트', '워', '크']],
    ['kubelet runs pods', ['kubelet ', 'runs ', 'pods']],
    ['https://shop.example.com/cart', ['https://shop.example.com/cart']],
    ['kube-proxy', ['kube-', 'proxy']],
    ['ISO-8601', ['ISO-8601']],
    ['파드(Pod)', ['파', '드', '(Pod)']],
  ])('within %s', (text, segments) => {
    expect(breakableSegments(text)).toEqual(segments);
  });
});

describe('a character that the font lacks', () => {
  test.each([
    ['🚀', 1.25],
    ['👨‍💻', 1.25],
    ['🇰🇷', 1.25],
    ['漢', 1],
    ['x', 0.6],
    ['\u200d', 0],
  ])('%s has a width of its own', (text, width) => {
    expect(fallbackWidth(text)).toBe(width);
  });
});

describe('the default font', () => {
  const {font} = toSettings({});
  const text = createTextMeasure(openFontFaces(font, 'ko'));
  const regular = {size: 16, bold: false};

  test('measures as Chromium does', () => {
    // getBBox of this text in Chromium 16 px Pretendard.
    expect(text.width('Ingress 컨트롤러', regular)).toBeCloseTo(111.45, 1);
    expect(text.ascent(regular) + text.descent(regular)).toBe(19);
  });

  test('is wider in bold', () => {
    expect(text.width('Ingress', {size: 16, bold: true})).toBeGreaterThan(
      text.width('Ingress', regular),
    );
  });

  test('grows with its size', () => {
    expect(text.width('파드', {size: 32, bold: false})).toBeCloseTo(
      2 * text.width('파드', regular),
    );
  });
});

describe('a label', () => {
  const sizeOf = (style: string, content: string) => {
    const document = documentOf(
      `<svg><foreignObject><div style="font-size: 10px; ${style}">${content}</div></foreignObject></svg>`,
    );
    const label = document.querySelector('div') as Element;
    return measureHtml(label, {styles: createStyles(), measure});
  };
  const NOWRAP = 'display: table-cell; white-space: nowrap; line-height: 1.5;';
  const WRAPPED =
    'display: table; white-space: break-spaces; line-height: 1.5; max-width: 100px; width: 100px;';

  test.each([
    ['one line', NOWRAP, '<span><p>abc</p></span>', 30, 15],
    ['a forced break', NOWRAP, 'abc<br>abcde', 50, 30],
    ['a trailing break', NOWRAP, 'abc<br>', 30, 15],
    ['two breaks', NOWRAP, 'abc<br><br>abc', 30, 45],
    ['paragraphs', NOWRAP, '<p>ab</p><p>abc</p>', 30, 30],
    ['white space', NOWRAP, '  a \n b  ', 30, 15],
    ['bold text', NOWRAP, 'a<strong>b</strong>', 30, 15],
    ['its widest', `${NOWRAP}max-width: 50px`, 'abcdefghij', 50, 15],
    ['wrapped text', WRAPPED, 'abcde fghij klmno', 100, 45],
    ['wrapped Hangul', WRAPPED, '가나다라마바사아자차카타', 100, 30],
    ['a long word', WRAPPED, 'abcdefghijklmno', 150, 15],
    ['nothing', NOWRAP, '<span></span>', 0, 0],
    ['a usual line', NOWRAP.replace('1.5', 'normal'), 'a', 10, 16],
  ])('is as large as %s', (...[, style, content, width, height]) => {
    expect(sizeOf(style, content)).toEqual({width, height});
  });
});

describe('the cascade', () => {
  const document = documentOf(
    `<svg id="d"><style>
      #d { font-size: 16px } #d .big { font-size: 2em } .big { font-size: 3px }
      #d .late { font-weight: 400 } #d .late { font-weight: 700 }
      #d .loud { font-weight: 700 !important } #d g .loud { font-weight: 400 }
      @media print { #d .big { font-size: 1px } }
    </style><g>
      <text class="big" id="rule"></text>
      <text class="big" id="inline" style="font-size: 7px"></text>
      <text font-size="9" id="attribute"></text>
      <text class="late" id="late"></text><text class="loud" id="loud"></text>
    </g></svg>`,
  );
  const styles = createStyles();
  test.each([
    ['rule', 32, false],
    ['inline', 7, false],
    ['attribute', 9, false],
    ['late', 16, true],
    ['loud', 16, true],
  ])('decides the font of #%s', (id, size, bold) => {
    const element = document.getElementById(id) as Element;
    expect(styles.fontOf(element)).toEqual({size, bold});
  });

  test('shows in the computed style', () => {
    const element = document.getElementById('rule') as Element;
    const style = computedStyle(element, styles) as CSSStyleDeclaration;
    expect(style.getPropertyValue('font-size')).toBe('32px');
    expect(style.textAnchor).toBe('start');
    expect(style.paddingLeft).toBe('0px');
  });
});

test('the computed length of a text is that of its characters', () => {
  const document = documentOf(
    '<svg><text>ab<tspan dx="3"> cd</tspan></text></svg>',
  );
  const context = {styles: createStyles(), measure};
  const lengthOf = (name: string) =>
    computedTextLength(document.querySelector(name) as Element, context);
  expect(lengthOf('text')).toBe(50);
  expect(lengthOf('tspan')).toBe(30);
});

test('the clock stands still, in UTC', () => {
  const target: {Date: DateConstructor} = {Date};
  installClock(target);
  const Clock = target.Date;
  expect(new Clock().getTime()).toBe(new Clock().getTime());
  expect(new Clock(2025, 0, 11, 9).toISOString()).toBe(
    '2025-01-11T09:00:00.000Z',
  );
  expect(new Clock('2025-01-11T09:00').getHours()).toBe(9);
  expect(new Clock('2025-01-11').getDate()).toBe(11);
  expect(new Clock(0).getTimezoneOffset()).toBe(0);
  const moved = new Clock(2025, 0, 31);
  moved.setDate(32);
  expect(moved.getMonth()).toBe(1);
});
