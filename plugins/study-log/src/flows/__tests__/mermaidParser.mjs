// Reads a JSON array of Mermaid sources on stdin, prints for each what the real parser made of it:
// {labels} in order of declaration, or {error}. It runs as a process of its own, because Mermaid is
// ES modules only and Jest runs CommonJS.
import {createRequire} from 'node:module';
import {text} from 'node:stream/consumers';
import {pathToFileURL} from 'node:url';

const resolve = createRequire(import.meta.url).resolve;
const {default: sanitizer} = await import(
  pathToFileURL(
    resolve('dompurify').replace(/purify\.cjs\.js$/, 'purify.es.mjs'),
  ).href
);
// Without a DOM there is nothing to sanitize for; parsing only needs the functions to exist.
sanitizer.sanitize ??= String;
sanitizer.addHook ??= () => {};
const {default: mermaid} = await import('mermaid');

const sources = JSON.parse(await text(process.stdin));
const results = [];
for (const source of sources) {
  results.push(await read(source).catch((error) => ({error: String(error)})));
}
process.stdout.write(JSON.stringify(results));

async function read(source) {
  await mermaid.parse(source);
  const {db} = await mermaid.mermaidAPI.getDiagramFromText(source);
  const labels =
    'getVertices' in db
      ? [...db.getVertices().values()].map((vertex) => vertex.text)
      : [
          ...[...db.getActors().values()].map((actor) => actor.description),
          ...db.getMessages().map((message) => message.message),
        ];
  return {labels: labels.map(decode)};
}

// Our line breaks, then Mermaid's own spelling of `#35;` and `#quot;` between its parser and its renderer.
function decode(label) {
  const named = {quot: '"', lt: '<', gt: '>', amp: '&'};
  return label
    .replaceAll('<br/>', ' ')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name) => named[name]);
}
