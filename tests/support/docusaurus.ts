import {spawn} from 'node:child_process';
import {dirname, join} from 'node:path';

/** The root of the repository. */
export const ROOT = dirname(dirname(__dirname));

/** The command line. */
export const STUDY_LOG = join(
  ROOT,
  'plugins',
  'study-log',
  'bin',
  'study-log.js',
);
const DOCUSAURUS_BIN = join(
  'node_modules',
  '@docusaurus',
  'core',
  'bin',
  'docusaurus.mjs',
);
const DOCUSAURUS = join(ROOT, DOCUSAURUS_BIN);

export type CommandResult = {
  readonly exitCode: number;
  readonly stdout: string;
  /** Both streams, in the order they came. */
  readonly output: string;
};

/** Jest's own settings must not leak into what is being tested. */
function cleanEnvironment(env: Readonly<Record<string, string>>) {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !['NODE_ENV', 'JEST_WORKER_ID'].includes(name),
  );
  return {
    ...Object.fromEntries(inherited),
    NO_UPDATE_NOTIFIER: '1',
    FORCE_COLOR: '0',
    ...env,
  };
}

/** Starts a Node script of this repository; the caller ends it. */
export function startNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  return spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: cleanEnvironment(env) as NodeJS.ProcessEnv,
  });
}

function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const child = startNode(args, env);
  const stdout: Buffer[] = [];
  const all: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    all.push(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => all.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({
        exitCode: code ?? 1,
        stdout: Buffer.concat(stdout).toString('utf8'),
        output: Buffer.concat(all).toString('utf8'),
      }),
    );
  });
}

/** `docusaurus build` with the Docusaurus that a site has installed. */
export const runInstalledBuild = (siteDir: string) =>
  runNode([join(siteDir, DOCUSAURUS_BIN), 'build', siteDir]);

/** `docusaurus …` */
export const runDocusaurus = (
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => runNode([DOCUSAURUS, ...args], env);

/** Starts `docusaurus …` without waiting for its end. */
export const startDocusaurus = (args: readonly string[]) =>
  startNode([DOCUSAURUS, ...args]);

/** `study-log …` */
export const runStudyLog = (
  args: readonly string[],
  env?: Readonly<Record<string, string>>,
) => runNode([STUDY_LOG, ...args], env);

/** The built plugin, which is what a site loads. */
export const PLUGIN_LIB = join(
  ROOT,
  'plugins',
  'docusaurus-plugin-study-log',
  'lib',
);

/** The built core, which the plugin stands on. */
export const CORE_LIB = join(ROOT, 'plugins', 'study-log', 'lib');

/** What draws diagrams, built. */
export const MERMAID_LIB = join(ROOT, 'plugins', 'mermaid-static', 'lib');
