import logger from '@docusaurus/logger';

/** By name: the first is the core's, an ES module; the second is Joi's, which Docusaurus does not export. */
const FOR_THE_USER = ['UserError', 'ValidationError'];

/**
 * Runs `work`; a mistake in the options or a missing folder ends the command
 * with one clear sentence and exit code 1. Docusaurus would print any thrown
 * error with its stack, which helps nobody here.
 */
export function orExit<T>(work: () => T): T {
  try {
    const result = work();
    return result instanceof Promise
      ? (result.catch(exitOrThrow) as T)
      : result;
  } catch (error) {
    return exitOrThrow(error);
  }
}

function exitOrThrow(error: unknown): never {
  if (error instanceof Error && isForTheUser(error)) {
    logger.error(`docusaurus-plugin-study-log: ${error.message}`);
    process.exit(1);
  }
  throw error;
}

function isForTheUser(error: Error): boolean {
  return FOR_THE_USER.includes(error.name);
}
