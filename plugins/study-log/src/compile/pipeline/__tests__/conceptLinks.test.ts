import fc from 'fast-check';
import {compile, linksTo, visibleText} from './support.js';

const CNI =
  '<a class="studyLogConcept" href="/concepts/cni/" data-concept="cni">CNI</a>';

describe('links spliced into the source', () => {
  test.each([
    ['before a particle', 'CNI의 역할', `<p>${CNI}의 역할</p>`],
    ['in bold before a particle', '**CNI**는', `<strong>${CNI}</strong>는`],
    [
      'after a CJK word and bold',
      '이것은**CNI(a)**는',
      `이것은<strong>${CNI}(a)</strong>는`,
    ],
    ['in a table', '|a|\n|-|\n|CNI|', `<td>${CNI}</td>`],
    ['in a list', '- CNI : 표준', `<li>${CNI} : 표준</li>`],
    ['beside raw HTML', '<u>x</u> CNI', `<u>x</u> ${CNI}`],
    ['next to what looks like a tag', 'CNI<String>', `${CNI}&#x3C;String>`],
  ])('become links %s', async (_, text, expected) => {
    const {html, linked} = await compile(text, {links: linksTo(text, 'CNI')});
    expect(html).toContain(expected);
    expect(linked).toBe(1);
  });

  test.each([
    ['code', '`CNI`', '<code>CNI</code>'],
    ['a fence', '```\nCNI\n```', '>CNI</code>'],
    ['a heading', '<h2>CNI</h2>', 'CNI<a class="hash-link"'],
    ['a Markdown heading', '# CNI', 'CNI<a class="hash-link"'],
    ['a link', '[CNI](https://cni.dev)', '>CNI</a>'],
    ['an address', '[x](https://a.io/CNI)', 'href="https://a.io/CNI"'],
    ['a bare address', 'https://a.io/CNI', 'href="https://a.io/CNI"'],
    [
      'an image',
      '![CNI](https://a.io/CNI.png)',
      '<img src="https://a.io/CNI.png" alt="CNI"',
    ],
    ['raw HTML', '<div title="CNI">CNI</div>', '<div title="CNI">CNI</div>'],
    [
      'a formula',
      '$CNI$',
      '<annotation encoding="application/x-tex">CNI</annotation>',
    ],
  ])('stay words in %s', async (_, text, expected) => {
    const {html, linked} = await compile(text, {
      links: linksTo(text, 'CNI'),
      math: true,
    });
    expect(html).toContain(expected);
    expect(html).not.toContain('studyLogConcept');
    expect(linked).toBe(0);
  });

  test('replace the brackets of a wikilink', async () => {
    const {html} = await compile('[[cni|네트워크]]를', {
      links: [
        {outerStart: 0, start: 6, end: 10, outerEnd: 12, href: '/logs/x/'},
      ],
    });
    expect(html).toBe(
      '<p><a class="studyLogLink" href="/logs/x/">네트워크</a>를</p>',
    );
  });

  test('stand in a heading where the writer asked for them', async () => {
    const {html, toc} = await compile('## [[cni]] 고르기', {
      links: [
        {
          outerStart: 3,
          start: 5,
          end: 8,
          outerEnd: 10,
          href: '/concepts/cni/',
          concept: 'cni',
        },
      ],
    });
    expect(html).toContain('data-concept="cni">cni</a> 고르기');
    expect(toc.map(({value}) => value)).toEqual(['cni 고르기']);
  });

  test('work for words of one and of two characters', async () => {
    const text = 'R 과 Go';
    const {html} = await compile(text, {
      links: [...linksTo(text, 'R'), ...linksTo(text, 'Go')],
    });
    expect(html).toContain('data-concept="r">R</a> 과 <a');
    expect(html).toContain('data-concept="go">Go</a></p>');
  });

  test('never change what a reader sees, whatever surrounds the words', async () => {
    const piece = fc.constantFrom(
      'CNI',
      '서비스',
      'CNI',
      '(',
      ')',
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```\n',
      '\n',
      '\n\n',
      '- ',
      '> ',
      '# ',
      '|',
      '\n|-|\n',
      ' ',
      '는',
      '[',
      ']',
      '](',
      '<b>',
      '</b>',
      '<pod>',
      '<br>',
      '<!--',
      '-->',
      '&amp;',
      '\\',
      '!',
      '.',
      '\uFDD0',
      '\uFDE1',
      '\uFDD1',
      'https://a.io/',
      '$',
      '\n    ',
      '1. ',
      '😀',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, {maxLength: 30}), async (pieces) => {
        const text = pieces.join('');
        const links = [...linksTo(text, 'CNI'), ...linksTo(text, '서비스')];
        const plain = await compile(text);
        const linked = await compile(text, {links});
        expect(visibleText(linked.html)).toBe(visibleText(plain.html));
        expect(linked.html).not.toMatch(/[\uFDD0-\uFDEF]/);
        expect(linked.html.match(/studyLogConcept/g)?.length ?? 0).toBe(
          linked.linked,
        );
      }),
      {numRuns: 300},
    );
  });
});
