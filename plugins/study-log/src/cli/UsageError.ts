/** The command line itself is wrong: the message and a pointer to `--help` are printed, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
