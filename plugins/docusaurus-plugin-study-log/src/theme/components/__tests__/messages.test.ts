import {readdirSync, readFileSync} from 'fs';
import {join} from 'path';

const SRC = join(__dirname, '../../..');

function readSources(): string {
  return readdirSync(SRC, {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.m?tsx?$/.test(file) && !file.includes('__tests__'))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .join('\n');
}

function readMessages(locale: string): Readonly<Record<string, string>> {
  return JSON.parse(
    readFileSync(join(SRC, 'locales', `${locale}.json`), 'utf8'),
  ) as Record<string, string>;
}

const sources = readSources();
/** The site room names the words of a body without their prefix: `word('footnotes')`. */
const used = new Set([
  ...[...sources.matchAll(/'(study-log\.[\w.]+)'/g)].map(([, id]) => id!),
  ...[...sources.matchAll(/\bword\('([\w.]+)'\)/g)].map(
    ([, id]) => `study-log.body.${id}`,
  ),
  ...[...sources.matchAll(/\bmessage\('([\w.]+)'/g)].map(
    ([, id]) => `study-log.${id}`,
  ),
]);
const placeholders = (message: string) =>
  [...new Set(message.match(/\{\w+\}/g))].sort();

describe.each(['ko', 'en'])('the messages in %s', (locale) => {
  const messages = readMessages(locale);

  it('are all there', () => {
    expect([...used].filter((id) => !(id in messages))).toEqual([]);
  });

  it('are all used', () => {
    expect(Object.keys(messages).filter((id) => !used.has(id))).toEqual([]);
  });

  it('have the placeholders of the English ones', () => {
    const english = readMessages('en');
    Object.entries(messages).forEach(([id, message]) => {
      expect([id, placeholders(message)]).toEqual([
        id,
        placeholders(english[id] ?? ''),
      ]);
    });
  });
});

it('the English messages are the defaults of the code', () => {
  const defaults = [
    ...sources.matchAll(
      /id: '(study-log\.[^']+)',\s*message:\s*(?:'([^']*)'|"([^"]*)")/g,
    ),
  ];
  const english = readMessages('en');
  defaults.forEach(([, id, plain, quoted]) => {
    expect([id, english[id!]]).toEqual([id, plain ?? quoted]);
  });
  // None may be written in a way that is not seen here.
  expect(defaults).toHaveLength(
    sources.match(/id: 'study-log\.[^']+',\s*message:/g)?.length ?? 0,
  );
});
