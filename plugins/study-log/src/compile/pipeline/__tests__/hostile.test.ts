import fc from 'fast-check';
import {compile} from './support.js';

const TAG = /<[a-z/!](?:"[^"]*"|[^">])*>/gi;
const DANGEROUS_ELEMENT =
  /^<\/?(?:script|style|iframe|object|embed|form|meta|link|base|svg|title|textarea|template|video|!)/i;
const DANGEROUS_NAME = /\s(?:on\w+|style|srcdoc|formaction)\s*=/i;
const DANGEROUS_ADDRESS =
  /\s(?:href|src)="\s*(?!https?:|mailto:|data:image\/(?:png|jpe?g|gif|webp)[;,])[a-z][a-z0-9+.-]*:/i;

/** Character references are left alone: text cannot be taken for a tag. */
function expectHarmless(html: string): void {
  const dangerous = (html.match(TAG) ?? []).filter(
    (tag) =>
      DANGEROUS_ELEMENT.test(tag) ||
      DANGEROUS_NAME.test(tag.replace(/"[^"]*"/g, '""')) ||
      DANGEROUS_ADDRESS.test(tag),
  );
  expect(dangerous).toEqual([]);
}

describe('a hostile log', () => {
  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT SRC=//evil.io/x.js></SCRIPT>',
    '<div><script>alert(1)</script></div>',
    '<scr<script>ipt>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<img src=x onerror="alert(1)" alt="<script>">',
    '<img/src=x/onerror=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="java\tscript:alert(1)">x</a>',
    '<a href=" &#106;avascript:alert(1)">x</a>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#x6A;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox(1))',
    '![x](data:text/html,<script>alert(1)</script>)',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '<svg onload=alert(1)><circle/></svg>',
    '<svg><style><img src=x onerror=alert(1)></style></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<style>body{display:none}</style>',
    '<p style="position:fixed;inset:0">x</p>',
    '<iframe src="https://evil.io"></iframe>',
    '<meta http-equiv="refresh" content="0;url=https://evil.io">',
    '<base href="https://evil.io">',
    '<link rel="stylesheet" href="https://evil.io">',
    '<form action="https://evil.io"><input name="q"><button>x</button></form>',
    '<details open ontoggle=alert(1)><summary>x</summary></details>',
    '<video><source onerror=alert(1)></video>',
    '<textarea><script>alert(1)</script></textarea>',
    '<title><script>alert(1)</script></title>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<!--><script>alert(1)</script>-->',
    '<!-- --!><script>alert(1)</script> -->',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php <script>alert(1)</script> ?>',
    '`<script>`\n\n```html\n<script>alert(1)</script>\n```',
    '| <script> | <img src=x onerror=alert(1)> |\n|-|-|\n| a | b |',
    '[![x](x onerror=alert(1))](javascript:alert(1))',
    '**<b onclick=alert(1)>x</b>**',
    '```mermaid\ngraph TD; A["<img src=x onerror=alert(1)>"]\n```',
    '$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://evil.io/x.png}$',
    '$$\n\\htmlStyle{color:red}{x} \\url{javascript:alert(1)}\n$$',
  ])('is harmless: %s', async (text) => {
    const {html} = await compile(text, {math: text.startsWith('$')});
    if (text.startsWith('$')) {
      expect(html).not.toMatch(/<a |<img|href=|src=/);
    } else {
      expectHarmless(html);
    }
  });

  test('cannot shadow ids that are not its own', async () => {
    const {html} = await compile(
      '<div id="__docusaurus">x</div>\n\n<a name="x">y</a>',
    );
    expect(html).toContain('id="user-content-__docusaurus"');
    expect(html).toContain('name="user-content-x"');
  });

  test('cannot forge a link or a diagram of ours', async () => {
    const {html, linked} = await compile(
      '<a class="studyLogConcept" data-concept="x" href="/y">z</a>\n\n<div>A&#xFDD0;&#xFDE0;&#xFDD4;</div>',
    );
    expect(html).not.toMatch(/studyLog|data-concept/);
    expect(linked).toBe(0);
  });

  test('shows what it does not run, and reports it', async () => {
    const {html, escaped} = await compile(
      '<script>alert(1)</script>\n\n[x](javascript:alert(1))',
    );
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>');
    expect(escaped.map(({what}) => what)).toEqual(['tag', 'tag', 'script']);
  });

  test('never throws and is never dangerous, whatever the pieces', async () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '/',
      '<script',
      '<img src=x ',
      'onerror=alert(1) ',
      '<a href=',
      'javascript:',
      '</',
      '<!--',
      '-->',
      '<svg ',
      '<style>',
      '</style>',
      '`',
      '```\n',
      '\n',
      '\n\n',
      '[x](',
      ')',
      '![',
      '](',
      '<div ',
      '</div>',
      '> ',
      '- ',
      '|',
      '&lt;',
      '&#x3C;',
      '<b>',
      '</b>',
      '<p ',
      'a',
      ' ',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<details>',
      '<table>',
      '<td>',
      '<textarea>',
      '\u0000',
      '\r',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece, {maxLength: 25}).map((pieces) => pieces.join('')),
          fc.string({unit: 'binary'}),
        ),
        async (text) => {
          const {html, escaped} = await compile(text);
          expectHarmless(html);
          expect(escaped.map(({what}) => what)).not.toContain('body');
        },
      ),
      {numRuns: 500},
    );
  });
});
