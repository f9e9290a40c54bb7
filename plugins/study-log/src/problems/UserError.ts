/**
 * The work cannot begin because of something the person asked for (a missing
 * folder, a wrong option). The caller prints `message`, one clear sentence
 * that says how to go on, without a stack, and exits 1.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
