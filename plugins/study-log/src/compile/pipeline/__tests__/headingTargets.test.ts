import {createBodyCompiler} from '../compileBody.js';
import {compile, toInput, visibleText} from './support.js';

const HEADINGS = [
  {start: 0, id: 'first'},
  {start: 9, id: 'second'},
];
const TEXT = '# First\n\n# Second\n\ntext\n';

describe('every heading that the index knows is a place in the body', () => {
  it('of an ordinary body: once, where the heading stands', async () => {
    const body = await compile(TEXT, {headings: HEADINGS});
    expect(body.html.match(/ id="/g)).toHaveLength(2);
    expect(body.html).toMatch(/^<h2[^>]* id="first"/);
  });

  it('of one that shows as code: at the top', async () => {
    const body = await compile('```\n# First\n', {
      headings: [{start: 4, id: 'first'}],
    });
    expect(body.html).toMatch(/^<span id="first"><\/span>/);
    expect(body.anchors).toEqual(['first']);
  });

  it('of one whose id a plugin took away', async () => {
    const compiler = createBodyCompiler({
      remarkPlugins: [],
      rehypePlugins: [
        () => (tree: {children: unknown[]}) => void (tree.children = []),
      ],
    });
    const body = await compiler(toInput(TEXT, {headings: HEADINGS}));
    expect(body.anchors).toEqual(['first', 'second']);
  });

  it('of a body that could not be compiled: where its Markdown stands', async () => {
    const compiler = createBodyCompiler({
      remarkPlugins: [],
      rehypePlugins: [
        () => () => {
          throw new Error('no');
        },
      ],
    });
    const body = await compiler(toInput(TEXT, {headings: HEADINGS}));
    expect(body.anchors).toEqual(['first', 'second']);
    expect(body.html).toContain('<span id="second"></span># Second');
    expect(visibleText(body.html)).toBe(TEXT);
  });
});

describe('a tag that is shown as text takes nothing below its block along', () => {
  it.each([
    ['above a fence', '<head>\n```\nx\n'],
    ['above a longer fence', '<pod-ip>\n~~~~js\n'],
    ['in a list item', '- a\n  - b\n``html`\n<head>\n```\n- x\n'],
    ['in a quote', '> <head>\n> ```\n'],
    ['unclosed, above a comment', '<details>\n<!-- x\n'],
  ])('%s', async (_, text) => {
    const {html} = await compile(`${text}\n## Below\n\n**bold**\n`);
    expect(html).toMatch(/<h2[^>]*>Below/);
    expect(html).toContain('<strong>bold</strong>');
    for (const word of text.match(/[a-z-]+/g) ?? []) {
      expect(visibleText(html)).toContain(word);
    }
  });

  it('still uncovers Markdown that ends where the block does', async () => {
    const {html} = await compile('<pod-ip>\n- **a**\n\n<head>\n```\nx\n```\n');
    expect(html).toContain('<strong>a</strong>');
    expect(html).toContain('<pre');
  });
});
