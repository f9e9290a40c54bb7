import {readLogs} from '../../../logs/__tests__/readLogs.js';

/** What becomes of a file with this text, and on which line that was decided. */
export async function readFile(text: string) {
  const {logs, problems} = await readLogs({
    files: [{path: 'a.md', text, hash: text} as never],
    today: '2025-06-01',
  });
  return {
    is:
      logs.length === 0 ? 'private' : (logs[0]?.frontMatter.hidden ?? 'public'),
    log: logs[0],
    body: logs.map(({range}) => text.slice(range.start, range.end)).join(''),
    problems: problems.filter(({code}) => !code.startsWith('date')),
    codes: problems
      .map(({code}) => code)
      .filter((code) => !code.startsWith('date')),
  };
}
