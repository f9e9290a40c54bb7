import type {Plugin} from '@docusaurus/types';
import {runCheck} from '../cli/runCheck';
import type {StudyLogOptions} from '../studyLog';
import {orExit} from './orExit';

type ExtendCli = NonNullable<Plugin['extendCli']>;

/** `docusaurus study-log:check`: `study-log check` with the site's own options. */
export function extendCli(
  cli: Parameters<ExtendCli>[0],
  folder: StudyLogOptions,
): void {
  cli
    .command('study-log:check')
    .description('Print what is wrong in the study logs, and how to mend it.')
    .option('--all', 'List the notes as well as errors and warnings.')
    .option('--explain-dates', 'Tell where each date comes from.')
    .action(async (flags: {all?: boolean; explainDates?: boolean}) => {
      process.exitCode = await orExit(() =>
        runCheck(
          {folder, ...flags},
          {
            cwd: process.cwd(),
            stdout: (text) => process.stdout.write(text),
          },
        ),
      );
    });
}
