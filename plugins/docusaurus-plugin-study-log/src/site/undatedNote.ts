import type {Problem} from 'study-log/problems/index';

const EXAMPLES = 3;
/** What a history that is not there, or not whole, costs: days that it could have estimated. */
const CAUSES: readonly string[] = ['git-missing', 'git-shallow'];

/** The logs without a date as one line for the terminal, with what may have cost them theirs; null when all have one. */
export function formatUndated(problems: readonly Problem[]): string | null {
  const undated = problems.filter(({code}) => code === 'date-missing');
  if (undated.length === 0) {
    return null;
  }
  const cause = problems.find(({code}) => CAUSES.includes(code));
  const examples = undated.slice(0, EXAMPLES).map(({source}) => source);
  const names = [
    ...new Set(examples),
    ...(undated.length > EXAMPLES ? ['…'] : []),
  ].join(', ');
  const why = cause ? ` ${cause.message} ${cause.hint}` : '';
  return `Without a date: ${undated.length} (${names}).${why}`;
}
