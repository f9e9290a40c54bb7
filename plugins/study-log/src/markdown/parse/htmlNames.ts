/** Which HTML a log may use, by element name (GitHub's list, a little wider). */

const words = (text: string): readonly string[] => text.split(' ');

/** Elements that reach the page. */
export const KEPT_ELEMENTS: readonly string[] = words(
  'a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr',
);

/** Harmless frames: their content reaches the page, they do not. */
const UNWRAPPED_ELEMENTS = words(
  'address article aside footer header hgroup main nav source',
);

/** Everything else that looks like a tag is shown as the text it is. */
export const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([
  ...KEPT_ELEMENTS,
  ...UNWRAPPED_ELEMENTS,
]);

export const VOID_ELEMENTS: ReadonlySet<string> = new Set(
  words('br col hr img source wbr'),
);

/** HTML lets their end tag be left out. */
export const OPTIONAL_END_ELEMENTS: ReadonlySet<string> = new Set(
  words('p li td th tr thead tbody tfoot dt dd rp rt colgroup caption'),
);

/** Outside of a table the HTML parser drops them, and some of their text. */
export const TABLE_PARTS: ReadonlySet<string> = new Set(
  words('caption colgroup col thead tbody tfoot tr td th'),
);
