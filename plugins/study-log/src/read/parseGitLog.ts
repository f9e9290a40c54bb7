export type GitDates = {
  /** Author's own calendar day of the commit that added the file. */
  readonly firstCommitted?: string;
  /** ISO 8601 time of the file's last commit. */
  readonly lastCommitted?: string;
};

/**
 * What `git log` must print for `parseGitLog`: parents, author's day, author's
 * time. A file is the same under another name when `similarity` of it is.
 */
export function toGitLogArguments(similarity: string): readonly string[] {
  return [
    'log',
    '-z',
    // A commit before its parents, whatever their clocks said.
    '--topo-order',
    `--find-renames=${similarity}`,
    '--name-status',
    '--no-show-signature',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%x01%P%x1f%as%x1f%aI',
  ];
}

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
    const additions = changes.filter(({status}) => status === 'A' && !atTheCut);
    const added = new Set(additions.map(({path}) => path));
    for (const {path} of changes) {
      for (const name of namesToday(names, path)) {
        const known = dates.get(name) ?? {lastCommitted: time};
        dates.set(
          name,
          added.has(path) ? {...known, firstCommitted: day} : known,
        );
      }
    }
    names = beforeRenames(beforeAdditions(names, added), changes);
  }
  return dates;
}

/**
 * What a path of an older commit is called today: more than one name when
 * branches have renamed it differently, none when that file is gone and the
 * name is another's now.
 */
type LaterNames = ReadonlyMap<string, readonly string[]>;

function namesToday(names: LaterNames, path: string): readonly string[] {
  return names.get(path) ?? [path];
}

/** Before it was added, the file that was renamed later was not there: its older name was another's. */
function beforeAdditions(
  names: LaterNames,
  added: ReadonlySet<string>,
): LaterNames {
  const renamed = [...added].filter((path) => names.has(path));
  return renamed.length === 0
    ? names
    : new Map([...names, ...renamed.map((path) => [path, []] as const)]);
}

/**
 * The names before a commit: files may have changed places in it, and another
 * branch may have renamed the same file.
 */
function beforeRenames(
  names: LaterNames,
  changes: readonly Change[],
): LaterNames {
  const renames = changes.filter(({status}) => status === 'R');
  if (renames.length === 0) {
    return names;
  }
  const targets = new Set(renames.map(({path}) => path));
  return new Map([
    ...names,
    ...[...targets].map((path) => [path, []] as const),
    ...renames.map(({path, from = ''}) => {
      const elsewhere = targets.has(from) ? [] : (names.get(from) ?? []);
      const all = new Set([...namesToday(names, path), ...elsewhere]);
      return [from, [...all]] as const;
    }),
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
