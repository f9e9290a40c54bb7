import path from 'node:path';

import {readLogFolder} from '../read/readLogFolder.js';
import {understandFolder, type StudyLogOptions} from '../studyLog.js';
import type {CliEnvironment} from './environment.js';
import {toIndexDocument, type IndexDocument} from './indexDocument.js';
import {toJsonPieces} from './jsonPieces.js';
import {parseArguments} from './parseArguments.js';
import {rememberOutput} from './rememberOutput.js';
import {resolveCacheDir} from './resolveCacheDir.js';
import {resolveFolder} from './resolveFolder.js';
import {toCalendarDay} from './today.js';

/** `study-log index [folder]` */
export async function indexCommand(
  args: readonly string[],
  {cwd, stdout, now, ...environment}: CliEnvironment,
): Promise<number> {
  const {folder, text, flag} = parseArguments(args, {
    json: 'boolean',
    cache: 'string',
    'no-cache': 'boolean',
    concepts: 'string',
    'time-zone': 'string',
  });
  const concepts = text('concepts');
  const options: StudyLogOptions = {
    root: resolveFolder(folder, cwd),
    conceptsFile: concepts && path.resolve(cwd, concepts),
    today: toCalendarDay(now(), text('time-zone')),
    cacheDir: resolveCacheDir({text, flag}, {cwd, ...environment}),
    threads: environment.threads,
    onProgress: environment.onProgress,
    keepsBlocks: false,
  };
  const logs = await readLogFolder(options);
  const output = rememberOutput({
    cacheDir: options.cacheDir,
    input: {logs, today: options.today, json: flag('json')},
    make: async () => {
      const document = toIndexDocument(await understandFolder(logs, options));
      return flag('json') ? toJsonPieces(document) : [summarize(document)];
    },
  });
  for await (const piece of output) {
    stdout(piece);
  }
  return 0;
}

function summarize(document: IndexDocument): string {
  const {entries, concepts, mentions, comparisons, relations, flows, problems} =
    document;
  const dates = entries.flatMap(({date}) => date ?? []).sort();
  const pages = concepts.filter(({candidate}) => !candidate).length;
  const links = mentions.filter(({linked}) => linked).length;
  const drawn = flows.filter(({mermaid}) => mermaid !== '').length;
  const rows: readonly (readonly [string, number, string])[] = [
    ['entries', entries.length, toSpan(dates)],
    [
      'concepts',
      pages,
      `and ${concepts.length - pages} candidates, named but with too little behind them for a page`,
    ],
    ['mentions', mentions.length, `${links} of them links`],
    ['comparisons', comparisons.length, ''],
    ['relations', relations.length, ''],
    ['flows', flows.length, `${drawn} with a diagram`],
    [
      'problems',
      problems.length,
      problems.length > 0 ? 'study-log check lists them' : '',
    ],
  ];
  return rows
    .map(([name, count, note]) =>
      `${name.padEnd(12)}${String(count).padStart(6)}  ${note}`.trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

function toSpan(dates: readonly string[]): string {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) {
    return 'none with a date';
  }
  return first === last ? first : `${first} to ${last}`;
}
