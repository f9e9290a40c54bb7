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
  // A commit before its parents, whatever their clocks said.
  '--topo-order',
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
  let names: LaterNames = new Map();
  for (const {parents, day, time, changes} of readCommits(output)) {
    const atTheCut = shallow && parents === '';
    for (const {status, path} of changes) {
      const name = nameToday(names, path);
      if (name !== null) {
        const known = dates.get(name) ?? {lastCommitted: time};
        const added = status === 'A' && !atTheCut;
        dates.set(name, added ? {...known, firstCommitted: day} : known);
      }
    }
    names = beforeRenames(names, changes);
  }
  return dates;
}

/** What a path of an older commit is called today; null when that file is gone and the name is another's now. */
type LaterNames = ReadonlyMap<string, string | null>;

function nameToday(names: LaterNames, path: string): string | null {
  return names.has(path) ? (names.get(path) ?? null) : path;
}

/** The names before a commit: files may have changed places in it. */
function beforeRenames(
  names: LaterNames,
  changes: readonly Change[],
): LaterNames {
  const renames = changes.filter(({status}) => status === 'R');
  return renames.length === 0
    ? names
    : new Map([
        ...names,
        ...renames.map(({path}) => [path, null] as const),
        ...renames.map(
          ({path, from = ''}) => [from, nameToday(names, path)] as const,
        ),
      ]);
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
  // NUL ends each token.
  const tokens = output.split('\0').slice(0, -1);
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
