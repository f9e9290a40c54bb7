import {parseArgs} from 'node:util';

import {UsageError} from './UsageError.js';

/** Options that take a value, and those that are only there or not. */
export type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

export type ParsedArguments = {
  /** As written; undefined = the default folder. */
  readonly folder: string | undefined;
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
};

/**
 * Reads `[folder] [options]`.
 *
 * @throws UsageError for an unknown option, a missing value or a second folder.
 */
export function parseArguments(
  args: readonly string[],
  types: OptionTypes,
): ParsedArguments {
  const {values, positionals} = parse(args, types);
  const [folder, ...more] = positionals;
  if (more.length > 0) {
    throw new UsageError(
      `one folder is enough, but there is also “${more[0]}”.`,
    );
  }
  return {
    folder,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
}

function parse(
  args: readonly string[],
  types: OptionTypes,
): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: readonly string[];
} {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(
        Object.entries(types).map(([name, type]) => [name, {type}]),
      ),
    });
  } catch (error) {
    if (isArgumentError(error)) {
      // Node's own sentence; what follows it explains `--` to programmers.
      const [sentence] = error.message.split(/\.\s|\n/u);
      throw new UsageError(`${sentence?.replace(/\.$/u, '')}.`);
    }
    throw error;
  }
}

/** Node marks them by `code`; they may come from another realm, so no `instanceof`. */
function isArgumentError(error: unknown): error is NodeJS.ErrnoException {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}
