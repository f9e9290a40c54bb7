import fc from 'fast-check';
import {INLINE_ID} from '../../pageFormat/htmlParts.js';
import {APP_PLACEHOLDER} from '../../pageFormat/renderedPages.js';
import {logPage} from '../../theme/components/__tests__/samples/index.js';
import type {LogPageData} from '../../theme/types.js';
import {fillPage, putApp, toInlineJson, toRenderedData} from '../fillPage.js';

const INLINE = `<script id=${INLINE_ID} type=application/json>{}</script>`;

function render(data: LogPageData): string {
  const {html, title} = toRenderedData(data) as LogPageData;
  return `<title>${title}</title>${INLINE}<main>${html.body}</main>`;
}

function withBody(body: string, title = 'DNS'): LogPageData {
  return {...logPage, title, html: {body}};
}

describe('a rendered page', () => {
  it('carries no finished HTML until it is filled', () => {
    expect(render(withBody('<p>본문</p>'))).not.toContain('본문');
  });

  it('gets its body and its data, the data without the body', () => {
    const data = withBody('<p>본문</p>');
    const filled = fillPage(render(data), data);
    expect(filled).toContain('<main><p>본문</p></main>');
    expect(filled).toContain(`>${toInlineJson(data)}</script>`);
    expect(toInlineJson(data)).not.toContain('본문');
  });

  it.each([
    ['a replacement pattern', "$& $1 $` $'"],
    ['a placeholder in the text', '<pre>&lt;!--study-log:body--&gt;</pre>'],
    ['a placeholder in the HTML', '<!--study-log:body-->'],
    ['the end of a script', '</script><script>alert(1)</script>'],
  ])('keeps %s as it is', (_, body) => {
    const data = withBody(body);
    expect(fillPage(render(data), data)).toContain(`<main>${body}</main>`);
  });

  it('holds every body, whatever it says, just once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const body = `<p>[${text}]</p>`;
        const data = withBody(body);
        const filled = fillPage(render(data), data);
        expect(filled.split(`<main>${body}</main>`)).toHaveLength(2);
      }),
    );
  });

  it('cannot be left by a title that ends the script', () => {
    const data = withBody('', '</script><b>');
    expect(toInlineJson(data)).not.toContain('<');
  });
});

describe('a document around an app', () => {
  const document = `<title>DNS</title><div id=__docusaurus>${APP_PLACEHOLDER}</div>`;

  it('gets the app as it was rendered', () => {
    expect(putApp(document, () => `<p title="$&">${APP_PLACEHOLDER}</p>`)).toBe(
      `<title>DNS</title><div id=__docusaurus><p title="$&">${APP_PLACEHOLDER}</p></div>`,
    );
  });

  it('stays as it is when the app stands in it already', () => {
    const findApp = jest.fn();
    expect(putApp('<div id=__docusaurus><p></p></div>', findApp)).toBe(
      '<div id=__docusaurus><p></p></div>',
    );
    expect(findApp).not.toHaveBeenCalled();
  });

  it('is never published empty', () => {
    expect(() => putApp(document, () => undefined)).toThrow('build again');
  });
});
