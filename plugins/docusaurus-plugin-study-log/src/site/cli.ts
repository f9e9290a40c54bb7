import type {Plugin} from '@docusaurus/types';
import {runCheck, type CheckRequest} from 'study-log/cli/runCheck';
import {orExit} from './orExit.cjs';

type ExtendCli = NonNullable<Plugin['extendCli']>;

/** `docusaurus study-log:check`: `study-log check` with the site's own options. */
export function extendCli(
  cli: Parameters<ExtendCli>[0],
  folder: CheckRequest['folder'],
  {rehypePlugins, drawing}: Pick<CheckRequest, 'rehypePlugins' | 'drawing'>,
): void {
  cli
    .command('study-log:check')
    .description('Print what is wrong in the study logs, and how to mend it.')
    .option('--all', 'List the notes as well as errors and warnings.')
    .option('--explain-dates', 'Tell where each date comes from.')
    .action(async (flags: {all?: boolean; explainDates?: boolean}) => {
      process.exitCode = await orExit(() =>
        runCheck(
          {folder, rehypePlugins, drawing, ...flags},
          {
            cwd: process.cwd(),
            stdout: (text) => process.stdout.write(text),
          },
        ),
      );
    });
}
