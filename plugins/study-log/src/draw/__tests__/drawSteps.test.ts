import {drawSteps} from '../drawSteps.js';

const ink = (text: string) => ({
  primaryColor: '#eef',
  primaryBorderColor: '#56d',
  primaryTextColor: text,
  lineColor: '#555',
  background: '#fff',
});
const draw = (texts: readonly string[]) =>
  drawSteps(texts, {light: ink('#111'), dark: ink('#eee')});
const count = (text: string, part: string) => text.split(part).length - 1;

describe('numbered steps', () => {
  const drawn = draw([
    'kubelet이 요청한다',
    '2. 런타임이 받는다',
    'CNI가 <b>잇는다</b>',
  ]);

  test('are boxes with their numbers, an arrow between each two', () => {
    expect(count(drawn.svg, '<g class="node">')).toBe(3);
    expect(count(drawn.svg, 'class="flowchart-link"')).toBe(2);
    expect(drawn.svg).toContain('>3</text>');
  });

  test('keep the writer’s words, without a second number, as text', () => {
    expect(drawn.svg).toContain('>런타임이 받는다</tspan>');
    expect(drawn.svg).toContain('CNI가 &lt;b&gt;잇는다&lt;/b&gt;');
    expect(drawn.steps).toEqual([
      {text: 'kubelet이 요청한다'},
      {text: '런타임이 받는다'},
      {text: 'CNI가 <b>잇는다</b>'},
    ]);
  });

  test('are shapes that can become links', () => {
    for (const {label, start, end} of drawn.nodes) {
      const shape = drawn.svg.slice(start, end);
      expect(shape).toMatch(/^<g class="node">.*<\/g>$/);
      expect(shape).toContain(label.split(' ')[0]);
    }
    expect(drawn.nodes).toHaveLength(3);
  });

  test('have colours that the page gives, in both palettes', () => {
    const used = new Set(
      [...drawn.svg.matchAll(/var\((--mmd-[\w-]+)\)/g)].map(([, name]) => name),
    );
    expect(new Set(drawn.variables.map(({name}) => name))).toEqual(used);
    expect(drawn.variables).toContainEqual({
      name: '--mmd-step-text',
      light: '#111',
      dark: '#eee',
    });
  });

  test('are as high as their words are long, and no two boxes touch', () => {
    const long = draw(['짧다', '네트워크 플러그인이 '.repeat(8), '끝']);
    expect(long.height).toBeGreaterThan(drawn.height);
    const boxes = [
      ...long.svg.matchAll(/<rect [^>]*y="([\d.]+)"[^>]*height="([\d.]+)"/g),
    ].map(([, y, height]) => ({
      top: Number(y),
      end: Number(y) + Number(height),
    }));
    boxes.slice(1).forEach(({top}, index) => {
      expect(top).toBeGreaterThan(boxes[index]?.end ?? Infinity);
    });
    expect(boxes.at(-1)?.end).toBeLessThan(long.height);
  });

  test('are named by what they say', () => {
    expect(draw(['가', '나']).svg).toBe(draw(['가', '나']).svg);
    const idOf = (texts: readonly string[]) =>
      /id="(\S+)"/.exec(draw(texts).svg)?.[1];
    expect(idOf(['가', '나'])).not.toBe(idOf(['가', '다']));
  });
});
