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
import {createFileReader} from '../reading/createFileReader.js';
import {compareBy} from './compareBy.js';
import type {CliEnvironment} from './environment.js';
import {findOpenQuestions} from './openQuestions.js';
import {parseArguments} from './parseArguments.js';
import {resolveFolder} from './resolveFolder.js';
import {parseCalendarDay, toCalendarDay} from './today.js';

/** Dot files are not read as logs, so the template is never published. */
const TEMPLATE_FILE = '.template.md';

const SKELETON = `## 날짜: {{date}}

## 공부 내용 정리


## 오늘의 회고
- 
`;

/** Only in the skeleton, and only when something was left open. */
const OPEN_SECTION = `
## 더 알아볼 것
{{questions}}
`;

const DATED = /(?:^|\/)(\d{4})-(\d{2})-(\d{2})\.md$/iu;

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
    const reader = createFileReader({threads: 0, keepsBlocks: false});
    const parsed = await reader.read(files);
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

/**
 * Where a day's log belongs, relative to the folder: beside the latest log that
 * is named after its day, with its year and month folders moved on
 * (`2024/12/2024-12-31.md` -> `2025/01/2025-01-11.md`); `2025/2025-01-11.md`
 * when there is none.
 */
export function placeNewLog(existing: readonly string[], date: string): string {
  const [latest] = existing
    .filter((file) => DATED.test(file) && !file.startsWith('.'))
    .sort(compareBy((file) => [file.slice(-'2025-01-11.md'.length)]))
    .slice(-1);
  const [year = '', month = ''] = date.split('-');
  if (latest === undefined) {
    return `${year}/${date}.md`;
  }
  const [, oldYear, oldMonth] = DATED.exec(latest) ?? [];
  const folders = latest.split('/').slice(0, -1);
  const moved = folders.map((folder) => {
    if (folder === oldYear) {
      return year;
    }
    if (folder === oldMonth) {
      return month;
    }
    return folder === `${oldYear}-${oldMonth}` ? `${year}-${month}` : folder;
  });
  return [...moved, `${date}.md`].join('/');
}

/**
 * The text of a new log: the writer's template or the skeleton. `{{date}}`
 * becomes the day; `{{questions}}`, the lines that the last log left open: a
 * line of its own goes when there are none.
 */
export function fillTemplate(
  template: string | null,
  {
    date,
    questions,
  }: {readonly date: string; readonly questions: readonly string[]},
): string {
  const skeleton = questions.length > 0 ? SKELETON + OPEN_SECTION : SKELETON;
  const noQuestions = questions.length === 0;
  return (
    (template ?? skeleton)
      .replace(/\{\{\s*date\s*\}\}/gu, date)
      // As functions: what was written may hold `$&`.
      .replace(/^[^\S\n]*\{\{\s*questions\s*\}\}[^\S\n]*(?:\n|$)/gmu, (line) =>
        noQuestions ? '' : line,
      )
      .replace(/\{\{\s*questions\s*\}\}/gu, () => questions.join('\n'))
  );
}
