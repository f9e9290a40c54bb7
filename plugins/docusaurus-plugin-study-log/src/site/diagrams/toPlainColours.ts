/** The page's colours of its drawings, as `drawPage` puts them into the first. */
const STYLESHEET = /<style>:root\{(--mmd-[^}]*)\}.*?<\/style>/s;
const USE = /var\((--mmd-[\w-]+)\)/g;

/** HTML whose drawings have the light colours themselves: elsewhere nothing gives their variables a value. */
export function toPlainColours(html: string): string {
  const declared = STYLESHEET.exec(html)?.[1];
  if (declared === undefined) {
    return html;
  }
  const colours = new Map(
    declared.split(';').map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [declaration.slice(0, colon), declaration.slice(colon + 1)];
    }),
  );
  return html
    .replace(STYLESHEET, '')
    .replace(USE, (use, name: string) => colours.get(name) ?? use);
}
