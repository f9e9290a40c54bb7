import path from 'node:path';

import type {CliEnvironment} from './environment.js';
import {parseArguments, type ParsedArguments} from './parseArguments.js';
import {isReportFormat, type ReportFormat} from './problemReport.js';
import {resolveCacheDir} from './resolveCacheDir.js';
import {resolveFolder} from './resolveFolder.js';
import {runCheck} from './runCheck.js';
import {toCalendarDay} from './today.js';
import {UsageError} from './UsageError.js';

/** `study-log check [folder]` */
export async function checkCommand(
  args: readonly string[],
  environment: CliEnvironment,
): Promise<number> {
  const parsed = parseArguments(args, {
    all: 'boolean',
    json: 'boolean',
    format: 'string',
    cache: 'string',
    'no-cache': 'boolean',
    concepts: 'string',
    diagrams: 'string',
    'explain-dates': 'boolean',
    'explain-links': 'string',
    'time-zone': 'string',
  });
  const {cwd, now} = environment;
  const concepts = parsed.text('concepts');
  const diagrams = parsed.text('diagrams');
  return runCheck(
    {
      folder: {
        root: resolveFolder(parsed.folder, cwd),
        conceptsFile: concepts && path.resolve(cwd, concepts),
        diagramsFolder: diagrams && path.resolve(cwd, diagrams),
        today: toCalendarDay(now(), parsed.text('time-zone')),
        cacheDir: resolveCacheDir(parsed, environment),
        threads: environment.threads,
        onProgress: environment.onProgress,
      },
      format: toFormat(parsed),
      all: parsed.flag('all'),
      explainDates: parsed.flag('explain-dates'),
      explainLinks: parsed.text('explain-links'),
    },
    environment,
  );
}

function toFormat({text, flag}: ParsedArguments): ReportFormat {
  const format = text('format') ?? (flag('json') ? 'json' : 'text');
  if (!isReportFormat(format)) {
    throw new UsageError(`--format is text, json or github, not “${format}”.`);
  }
  return format;
}
