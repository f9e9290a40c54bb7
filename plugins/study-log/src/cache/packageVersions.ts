import {existsSync, readFileSync, realpathSync} from 'node:fs';
import {isBuiltin} from 'node:module';
import {dirname, join} from 'node:path';

/** What `from`, `import` and `require` name: the package, with its scope. */
const IMPORTED =
  /\b(?:from|import|require)\b\s*\(?\s*(['"])((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?\1/g;

/** The packages that some code imports; its own files and Node's are none. */
export function findImportedPackages(code: string): readonly string[] {
  const names = Array.from(code.matchAll(IMPORTED), ([, , name = '']) => name);
  return [...new Set(names)].filter(
    (name) => !name.startsWith('.') && !isBuiltin(name),
  );
}

/**
 * `name@version` of packages and of every package that they depend on, sorted:
 * another of any of them may say something else. One that is not installed is
 * left out.
 *
 * @param from - absolute path of the folder that the packages are imported from
 */
export function readPackageVersions(
  names: readonly string[],
  from: string,
): readonly string[] {
  const versions = new Set<string>();
  const seen = new Set<string>();
  const waiting = names.map((name) => ({name, from}));
  for (const wanted of waiting) {
    const folder = findPackage(wanted.name, wanted.from);
    if (folder === undefined || seen.has(folder)) {
      continue;
    }
    seen.add(folder);
    const {version, dependencies} = readManifest(folder);
    versions.add(`${wanted.name}@${version}`);
    waiting.push(
      ...Object.keys(dependencies).map((name) => ({name, from: folder})),
    );
  }
  return [...versions].sort();
}

/** By hand: `exports` keeps many a package.json from `require.resolve`. Links are followed: a package finds its own dependencies from where it lies. */
function findPackage(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) {
    return realpathSync(folder);
  }
  const parent = dirname(from);
  return parent === from ? undefined : findPackage(name, parent);
}

type Manifest = {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

function readManifest(folder: string): Manifest {
  const manifest: Partial<Manifest> = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return {
    version: manifest.version ?? '',
    dependencies: manifest.dependencies ?? {},
  };
}
