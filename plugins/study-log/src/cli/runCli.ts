import {UserError} from '../problems/UserError.js';
import {checkCommand} from './checkCommand.js';
import type {CliEnvironment} from './environment.js';
import {HELP, isCommandName, type CommandName} from './help.js';
import {indexCommand} from './indexCommand.js';
import {newCommand} from './newCommand.js';
import {UsageError} from './UsageError.js';

type Command = (
  args: readonly string[],
  environment: CliEnvironment,
) => Promise<number>;

const COMMANDS: Readonly<Record<CommandName, Command>> = {
  index: indexCommand,
  check: checkCommand,
  new: newCommand,
};

/**
 * Runs `study-log` with the arguments after the program's name. Resolves to the
 * exit code: 0, 1 = the folder or what was asked of it is wrong, 2 = the command
 * line is wrong. Both print one sentence on stderr; bugs reject with their stack.
 */
export async function runCli(
  args: readonly string[],
  environment: CliEnvironment,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    const print = name === undefined ? environment.stderr : environment.stdout;
    print(HELP.general);
    return name === undefined ? 2 : 0;
  }
  if (!isCommandName(name)) {
    environment.stderr(
      `study-log: there is no command “${name}”; try index, check or new, or study-log --help.\n`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    environment.stdout(HELP[name]);
    return 0;
  }
  try {
    return await COMMANDS[name](rest, environment);
  } catch (error) {
    return reportError(error, name, environment);
  }
}

function reportError(
  error: unknown,
  name: CommandName,
  {stderr}: CliEnvironment,
): number {
  if (error instanceof UsageError) {
    stderr(
      `study-log ${name}: ${error.message} See study-log ${name} --help.\n`,
    );
    return 2;
  }
  if (error instanceof UserError) {
    stderr(`study-log ${name}: ${error.message}\n`);
    return 1;
  }
  throw error;
}
