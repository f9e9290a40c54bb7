import {DEFAULT_PALETTES} from '../../drawing/palettes.js';
import {themeColors} from '../colorVariables.js';
import {composeSvg} from '../composeSvg.js';
import {contrast, guardContrast, readableFill} from '../contrastGuard.js';
import {toStylesheet} from '../toStylesheet.js';
import {parseSvg, printSvg} from '../tree.js';
import {svgOf} from './support';

describe('colours of two palettes', () => {
  const theme = (light: string, dark: string) => {
    const root = parseSvg(svgOf(light));
    const themed = themeColors(root, parseSvg(svgOf(dark)));
    return {...themed, svg: printSvg(root)};
  };

  test('become variables where they differ, and only there', () => {
    const {svg, variables} = theme(
      '<rect fill="#fff" stroke="#123456"/><style>#d{color:black;fill:#fff}</style>',
      '<rect fill="#000" stroke="#123456"/><style>#d{color:white;fill:#000}</style>',
    );
    const [first, second] = variables;
    expect(variables).toHaveLength(2);
    expect(svg).toContain('stroke="#123456"');
    expect(svg).toContain(`fill="var(${first?.name})"`);
    expect(svg).toContain(
      `color:var(${second?.name});fill:var(${first?.name})`,
    );
    expect(first).toMatchObject({light: '#fff', dark: '#000'});
  });

  test('give the light drawing where the shapes differ', () => {
    const {matches, variables, svg} = theme('<g fill="#fff"/>', '<g/>');
    expect({matches, variables}).toEqual({matches: false, variables: []});
    expect(svg).toContain('#fff');
  });

  test('do not make a variable of differing text', () => {
    expect(theme('<text>#fff</text>', '<text>#000</text>').matches).toBe(false);
  });
});

describe('the stylesheet', () => {
  const variables = [{name: '--mmd-a', light: '#fff', dark: '#000'}];

  test('is light, dark under the selector, and light in print', () => {
    expect(toStylesheet(variables, '.dark')).toBe(
      ':root{--mmd-a:#fff}.dark{--mmd-a:#000}@media print{:root,.dark{--mmd-a:#fff}}',
    );
  });

  test('may follow the system', () => {
    expect(toStylesheet(variables, 'media')).toContain(
      '@media screen and (prefers-color-scheme:dark)',
    );
  });

  test('is empty without variables', () => {
    expect(toStylesheet([], '.dark')).toBe('');
  });
});

describe("an author's fill", () => {
  const guard = (content: string, source: string) => {
    const root = parseSvg(svgOf(content));
    const variables = guardContrast(root, {source, palettes: DEFAULT_PALETTES});
    return {svg: printSvg(root), variables};
  };
  const node = (style: string, label = '') =>
    `<g class="node"><rect style="${style}"/><g class="label" style="${label}"/></g>`;

  test('stays in the palette that can be read on it, and comes nearer to the page in the other', () => {
    const {svg, variables} = guard(
      node('fill:#e2e3ff !important'),
      'style D fill:#e2e3ff',
    );
    expect(variables).toHaveLength(1);
    expect(variables[0]?.light).toBe('#e2e3ff');
    expect(variables[0]?.dark).not.toBe('#e2e3ff');
    expect(svg).toContain(`fill:var(${variables[0]?.name}) !important`);
  });

  test.each([
    ["Mermaid's own", node('fill:#e2e3ff'), 'A --> B'],
    [
      'with a text colour',
      node('fill:#e2e3ff', 'color:#111'),
      'fill:#e2e3ff,color:#111',
    ],
    ['transparent', node('fill:transparent'), 'fill:transparent'],
    ['readable in both', node('fill:#777777'), 'no such color'],
  ])('is left alone when it is %s', (_name, content, source) => {
    expect(guard(content, source).variables).toEqual([]);
  });

  test('is guarded on areas of a sequence, too', () => {
    const content = '<rect class="rect" fill="rgb(200, 220, 255)"/>';
    expect(guard(content, 'rect rgb(200,220,255)').variables).toHaveLength(1);
  });

  test.each(['#e2e3ff', 'aqua', '#ffffff', '#000000'])(
    'of %s can be read in both palettes',
    (fill) => {
      for (const palette of Object.values(DEFAULT_PALETTES)) {
        const adjusted = readableFill(fill, palette);
        expect(contrast(String(palette.textColor), adjusted)).toBeGreaterThan(
          4.5,
        );
      }
    },
  );
});

test('two drawings compose to one, with what was left out in words', () => {
  const drawing = (fill: string) =>
    svgOf(
      `<style>#d .a{fill:${fill}}</style><g class="a" onclick="x"/>`,
      'viewBox="0 0 10 20"',
    );
  const composed = composeSvg({
    light: drawing('#fff'),
    dark: drawing('#000'),
    id: 'mmd-1',
    source: '',
    palettes: DEFAULT_PALETTES,
  });
  expect(composed).toMatchObject({
    width: 10,
    height: 20,
    title: '',
    findings: [],
  });
  expect(composed.variables).toHaveLength(1);
  expect(composed.warnings).toEqual([
    'onclick="x" of <g> was left out: it is not safe in a page.',
  ]);
});
