import {isSafeCss, isSafeLink} from '../allowList.js';
import {checkSvg} from '../checkSvg.js';
import {removeForbidden} from '../composeSvg.js';
import {after, svgOf} from './support';

describe('the allow-list', () => {
  test.each([
    ['/concepts/cni', true],
    ['https://cilium.io/', true],
    ['mailto:a@example.org', true],
    ['#part', true],
    ['concepts/ebpf?x=1#maps', true],
    ['javascript:alert(1)', false],
    [' JAVA\nSCRIPT:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
  ])('for the address %j says %s', (address, expected) => {
    expect(isSafeLink(address)).toBe(expected);
  });

  test.each([
    ['fill:#fff', true],
    ['marker-end:url(#m)', true],
    ['fill:url(https://evil.example/f)', false],
    ['fill:\\75rl(x)', false],
    ['background:image-set("x")', false],
    ['width:expression(1)', false],
  ])('for the style %s says %s', (css, expected) => {
    expect(isSafeCss(css)).toBe(expected);
  });

  test.each([
    ['<script>x</script>', 'element script'],
    ['<g onload="x"/>', 'g onload="x"'],
    ['<a href="javascript:x">a</a>', 'a href="javascript:x"'],
    [
      '<use href="https://evil.example/x"/>',
      'use href="https://evil.example/x"',
    ],
    ['<image href="/x.png"/>', 'element image'],
    ['<foreignObject><iframe></iframe></foreignObject>', 'element iframe'],
    ['<style>@import "x";</style>', '@import'],
    ['<style>body{fill:red}</style>', 'a rule for body'],
    ['<style>#d .a{} #other{}</style>', 'a rule for #other'],
    ['<style>#d{fill:url(http://x)}</style>', 'style fill: url(http://x)'],
    ['<rect style="fill:url(http://x)"/>', 'rect style="fill:url(http://x)"'],
  ])('names what is wrong with %s', (content, finding) => {
    expect(checkSvg(svgOf(content))).toContain(finding);
  });

  test('passes an ordinary drawing', () => {
    const content =
      '<style>#d .a{fill:var(--mmd-a)}@keyframes dash{to{stroke-dashoffset:0}}</style><g class="a"><path d="M0,0" marker-end="url(#m)"/></g>';
    expect(checkSvg(svgOf(content))).toEqual([]);
  });

  test('is enforced before it is checked', () => {
    const cleaned = after(
      '<g onclick="x"><script>y</script><foreignObject><div>a<img src="x">b</div></foreignObject></g>',
      removeForbidden,
    );
    expect(cleaned).not.toMatch(/onclick|script|img/);
    expect(cleaned).toContain('>ab</div>');
  });
});
