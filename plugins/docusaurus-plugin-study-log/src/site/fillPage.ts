import {
  INLINE_ID,
  mapHtmlParts,
  toPublicData,
  withoutDeck,
  withoutSources,
} from '../pageFormat/htmlParts.js';
import {APP_PLACEHOLDER} from '../pageFormat/renderedPages.js';
import {toScriptJson} from '../pageFormat/scriptJson.js';
import type {PageData} from '../theme/types.js';

const PART = /<!--study-log:([a-z]+)-->/g;
const INLINE_DATA = new RegExp(
  `(<script\\b[^>]*\\b${INLINE_ID}\\b[^>]*>)[^<]*(</script>)`,
);

/**
 * What static rendering reads: the page's data with a placeholder for each
 * part of finished HTML. A renderer and an HTML minifier that have to carry
 * text which neither of them changes take most of a build (1,000 logs: 29 of
 * 47 s, 11 s without the minifier); `fillPage` puts it in afterwards.
 */
export function toRenderedData(data: PageData): PageData {
  return mapHtmlParts(
    withoutDeck(withoutSources(data)),
    // An empty part stays empty: components leave it out, with its heading.
    (part, html) => (html === '' ? '' : `<!--study-log:${part}-->`),
  );
}

/** What the page carries inline: its data without the HTML that already stands in the page. */
export function toInlineJson(data: PageData): string {
  return toScriptJson(mapHtmlParts(withoutDeck(toPublicData(data)), () => ''));
}

/**
 * Puts what the app was rendered to into the document that was made around its
 * placeholder. Throws when that is lost: the page would be empty.
 */
export function putApp(
  document: string,
  findApp: () => string | undefined,
): string {
  return document.replace(APP_PLACEHOLDER, () => {
    const app = findApp();
    if (app === undefined) {
      throw new Error('What a page was rendered to is gone: build again.');
    }
    return app;
  });
}

/** Puts the finished HTML and the inline data into a rendered page. */
export function fillPage(rendered: string, data: PageData): string {
  const parts: Readonly<Record<string, string>> =
    'html' in data ? data.html : {};
  // Functions as replacements: `$&` in a log is text. The data holds no `<`,
  // so what is put in first cannot pass for a placeholder.
  return rendered
    .replace(
      INLINE_DATA,
      (_, open: string, close: string) => open + toInlineJson(data) + close,
    )
    .replace(PART, (placeholder, part: string) => parts[part] ?? placeholder);
}
