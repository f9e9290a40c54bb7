import {createFileParser} from '../createFileParser.js';
import fs from 'node:fs/promises';
import path from 'node:path';

import {parseLogs} from '../logs/parseLogs.js';
import {UserError} from '../problems/UserError.js';
import {findBoundary} from '../read/boundary.js';
import {decodeText} from '../read/decodeText.js';
import {toFaultProblem} from '../read/fileFault.js';
import {findLeftOutSigns} from '../read/leftOut.js';
import {readBoundedFile, TEXT_LIMIT} from '../read/readBoundedFile.js';
import {readLogFolder} from '../read/readLogFolder.js';
import type {CliEnvironment} from './environment.js';
import {fillTemplate, TEMPLATE_FILE} from './logTemplate.js';
import {findOpenQuestions} from './openQuestions.js';
import {placeNewLog} from './placeNewLog.js';
import {parseArguments} from './parseArguments.js';
import {resolveFolder} from './resolveFolder.js';
import {parseCalendarDay, toCalendarDay} from './today.js';

/** `study-log new [folder]`: writes one file and prints its path, relative to `cwd`. */
export async function newCommand(
  args: readonly string[],
  {cwd, stdout, now}: CliEnvironment,
): Promise<number> {
  const {folder, text} = parseArguments(args, {
    date: 'string',
    'time-zone': 'string',
  });
  const asked = text('date');
  const date =
    asked === undefined
      ? toCalendarDay(now(), text('time-zone'))
      : parseCalendarDay(asked);
  const root = resolveFolder(folder, cwd);
  const file = path.join(root, placeNewLog(await listFiles(root), date));
  const shown = path.relative(cwd, file);
  const questions = await readOpenQuestions(root, date);
  const content = fillTemplate(readTemplate(root), {date, questions});
  await writeNew(file, content).catch((error: NodeJS.ErrnoException) => {
    throw toUserError(error, shown);
  });
  stdout(`${shown}\n`);
  return 0;
}

function toUserError(
  {code, message}: NodeJS.ErrnoException,
  file: string,
): UserError {
  return new UserError(
    code === 'EEXIST'
      ? `${file} is there already; it was left as it is.`
      : `${file} could not be written (${code ?? message}).`,
  );
}

/** A new log is to be one: not beside a draft. */
async function listFiles(root: string): Promise<readonly string[]> {
  const names = await fs.readdir(root, {recursive: true}).catch(() => null);
  if (names === null) {
    throw new UserError(
      `There is no folder ${root}; create it, or name the folder that holds your logs.`,
    );
  }
  return names
    .map((name) => name.split(path.sep).join('/'))
    .filter((file) => findLeftOutSigns(file, () => false).length === 0);
}

/** A folder that holds no log yet leaves nothing open. */
async function readOpenQuestions(
  root: string,
  date: string,
): Promise<readonly string[]> {
  try {
    const {files} = await readLogFolder({root});
    const parser = createFileParser({cacheDir: undefined, threads: 0});
    const parsed = await parser.parse(files);
    const {logs} = parseLogs({files, today: date, parsed});
    return findOpenQuestions({logs, files, date});
  } catch (error) {
    if (error instanceof UserError) {
      return [];
    }
    throw error;
  }
}

function readTemplate(root: string): string | null {
  const within = findBoundary(root);
  const {bytes, fault} = readBoundedFile(
    path.join(within.folder, TEMPLATE_FILE),
    {limit: TEXT_LIMIT, within},
  );
  if (!fault) {
    return decodeText(bytes).text;
  }
  if (fault.kind === 'unreadable' && fault.reason === 'ENOENT') {
    return null;
  }
  throw new UserError(
    `${TEMPLATE_FILE} was not used: ${toFaultProblem(fault, TEMPLATE_FILE).message}`,
  );
}

/** `wx`: the file system itself refuses to overwrite, whoever else writes at the same time. */
async function writeNew(file: string, content: string): Promise<void> {
  await fs.mkdir(path.dirname(file), {recursive: true});
  await fs.writeFile(file, content, {flag: 'wx'});
}
