import {compile, visibleText} from './support.js';

/** Names that every object of JavaScript has, and what Prism keeps beside its grammars. */
const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'extend',
  'DFS',
];

describe.each(NAMES)('text that says %s', (name) => {
  const whole = async (text: string) => {
    const body = await compile(text);
    expect(body.escaped.filter(({what}) => what === 'body')).toEqual([]);
    return body.html;
  };

  it('as the language of a fence', async () => {
    const html = await whole(`\`\`\`${name}\nlet a = 1\n\`\`\`\n`);
    expect(visibleText(html)).toContain('let a = 1');
  });

  it('as footnote, reference, emoji, entity, tag and alert', async () => {
    const html = await whole(
      [
        `a[^${name}] [b][${name}] :${name}: &${name}; <${name}>`,
        `> [!${name}]\n> c`,
        `[^${name}]: note`,
        `[${name}]: https://example.com/${name}`,
        `![d](${name}) [e](${name}) [[${name}]] ![[${name}]]`,
      ].join('\n\n'),
    );
    expect(html).toContain(`href="https://example.com/${name}"`);
    expect(visibleText(html)).toContain(`&${name.replace(/__/g, '')};`);
    expect(visibleText(html)).toContain('note');
  });
});
