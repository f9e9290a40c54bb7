export type GitDates = {
  /** Author's own calendar day of the commit that added the file. */
  readonly firstCommitted?: string;
  /** ISO 8601 time of the file's last commit. */
  readonly lastCommitted?: string;
};

/** What `git log` must print for `parseGitLog`: parents, author's day, author's time. */
export const GIT_LOG_ARGUMENTS: readonly string[] = [
  'log',
  '-z',
  '-M',
  '--name-status',
  '--no-show-signature',
  '--format=%x01%P%x1f%as%x1f%aI',
];

/**
 * Reads the output of `git log` (newest first) into the dates of each path as
 * it is called today: going back in time, a rename makes the older name stand
 * for the newer one. In a shallow clone the commit at the cut seems to add
 * every file, so its additions are not believed.
 */
export function parseGitLog(
  output: string,
  {shallow}: {readonly shallow: boolean},
): ReadonlyMap<string, GitDates> {
  const dates = new Map<string, GitDates>();
  const laterNames = new Map<string, string>();
  const today = (path: string): string => laterNames.get(path) ?? path;
  for (const {parents, day, time, changes} of readCommits(output)) {
    const atTheCut = shallow && parents === '';
    for (const {status, path, from} of changes) {
      const name = today(path);
      const known = dates.get(name) ?? {lastCommitted: time};
      const added = status === 'A' && !atTheCut;
      dates.set(name, added ? {...known, firstCommitted: day} : known);
      if (from !== undefined && status === 'R') {
        laterNames.set(from, name);
      }
    }
  }
  return dates;
}

type Change = {
  readonly status: string;
  readonly path: string;
  /** The older name, of a rename or a copy. */
  readonly from?: string;
};

type Commit = {
  readonly parents: string;
  readonly day: string;
  readonly time: string;
  readonly changes: readonly Change[];
};

function* readCommits(output: string): Generator<Commit> {
  const tokens = output.split('\0');
  let position = 0;
  while (position < tokens.length) {
    const header = tokens[position] ?? '';
    position += 1;
    if (!header.startsWith('\u0001')) {
      continue;
    }
    const [parents = '', day = '', time = ''] = header.slice(1).split('\u001f');
    const changes: Change[] = [];
    while (
      position < tokens.length &&
      !tokens[position]!.startsWith('\u0001')
    ) {
      const status = tokens[position]!.trim().charAt(0);
      const renamed = status === 'R' || status === 'C';
      const first = tokens[position + 1] ?? '';
      const second = tokens[position + 2] ?? '';
      changes.push(
        renamed ? {status, path: second, from: first} : {status, path: first},
      );
      position += renamed ? 3 : 2;
    }
    yield {parents, day, time, changes};
  }
}
