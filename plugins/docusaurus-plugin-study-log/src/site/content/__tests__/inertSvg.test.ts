import {toInertSvg} from '../inertSvg.js';

const svg = (inner: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>${inner}</svg>`;

describe('toInertSvg', () => {
  it.each([
    ['script', svg('<script>EVIL</script>')],
    [
      'script in another prefix',
      svg('<s:script xmlns:s="http://www.w3.org/2000/svg">EVIL</s:script>'),
    ],
    ['script in CDATA', svg('<script><![CDATA[EVIL]]></script>')],
    [
      'script of HTML',
      svg(
        '<foreignObject><script xmlns="http://www.w3.org/1999/xhtml">EVIL</script></foreignObject>',
      ),
    ],
    [
      'script inside a group in a script',
      svg('<g><script>EVIL<g><script>EVIL</script></g></script></g>'),
    ],
    ['handler', svg('<rect/>', ' onload="EVIL"')],
    ['handler nobody knows', svg('<rect onsomethingnew="EVIL"/>')],
    [
      'frame',
      svg(
        '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="EVIL"/></foreignObject>',
      ),
    ],
    [
      'refresh',
      svg(
        '<foreignObject><meta xmlns="http://www.w3.org/1999/xhtml" http-equiv="refresh" content="0;url=EVIL"/></foreignObject>',
      ),
    ],
    ['script address', svg('<a href="javascript:EVIL"><text>x</text></a>')],
    [
      'split script address',
      svg('<a xlink:href="java&#10;script:EVIL"><text>x</text></a>'),
    ],
    ['data address', svg('<a href="data:text/html,EVIL"><text>x</text></a>')],
    [
      'address that moves',
      svg(
        '<a><set attributeName="href" to="javascript:EVIL"/><animate attributeName="xlink:href" values="javascript:EVIL"/><text>x</text></a>',
      ),
    ],
    [
      'use of a file',
      svg(
        '<use href="data:image/svg+xml,EVIL"/><use xlink:href="/EVIL.svg#a"/>',
      ),
    ],
    [
      'picture from elsewhere',
      svg('<image href="https://evil.example/EVIL.png"/>'),
    ],
    ['style sheet', `<?xml-stylesheet href="EVIL.css"?>${svg('')}`],
    [
      'imported style',
      svg(
        '<style>@import "https://evil.example/EVIL"; a{fill:url(https://evil.example/EVIL)}</style>',
      ),
    ],
    [
      'imported style in CDATA',
      svg('<style><![CDATA[@import url(EVIL);]]></style>'),
    ],
    [
      'escaped style',
      svg('<style>\\40 import "EVIL"; a{fill:u\\72l(EVIL)}</style>'),
    ],
    [
      'paint from elsewhere',
      svg(
        '<rect fill="url(https://evil.example/EVIL)" style="filter:url(//EVIL)"/>',
      ),
    ],
    [
      'entity',
      `<!DOCTYPE svg [<!ENTITY e "EVIL">]>${svg('<text>&e;</text>').replace('<text>&e;</text>', '')}`,
    ],
    ['no XML', '<svg onload="EVIL"><script>EVIL'],
    ['HTML', '<!doctype html><script>EVIL</script>'],
  ])('takes out: %s', (_what, text) => {
    expect(toInertSvg(text)).not.toContain('EVIL');
  });

  it.each([
    [
      'a drawing',
      svg(
        '\n  <g id="a">\n    <rect fill="url(#b)" width="1"/> <text>한글 <tspan>b</tspan> c</text>\n  </g>\n',
      ),
    ],
    [
      'a declaration',
      `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('<!-- x --><path d="M0 0"/>')}`,
    ],
    [
      'pictures in it',
      svg('<image href="data:image/png;base64,AAAA"/><use xlink:href="#a"/>'),
    ],
    [
      'links',
      svg(
        '<a href="https://example.com/a?b=javascript:c"><text>x</text></a><a href="#a"/><a href="b/c:d"/>',
      ),
    ],
    [
      'styles',
      svg(
        '<style>.a{fill:#fff;content:"\\e001"} @font-face{src:url("data:font/woff2;base64,AA")}</style>',
      ),
    ],
    [
      'words in HTML',
      svg(
        '<foreignObject><div xmlns="http://www.w3.org/1999/xhtml">a <b>b</b> c</div></foreignObject>',
      ),
    ],
    [
      'an animation',
      svg('<circle><animate attributeName="r" values="1;2"/></circle>'),
    ],
  ])('leaves as it is: %s', (_what, text) => {
    expect(toInertSvg(text)).toBe(text);
  });

  it('leaves the rest of what it cleans', () => {
    expect(
      toInertSvg(
        svg(
          '<script>EVIL</script><text x="1" onclick="EVIL">가 &lt; 나</text>',
        ),
      ),
    ).toBe(svg('<text x="1">가 &lt; 나</text>'));
  });

  it('is not read as another encoding than it is written in', () => {
    const text = `<?xml version="1.0" encoding="UTF-16"?>${svg('<text>가</text>')}`;
    expect(toInertSvg(text)).not.toContain('UTF-16');
  });
});
