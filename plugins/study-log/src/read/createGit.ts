import {execFile} from 'node:child_process';
import {promisify} from 'node:util';

const run = promisify(execFile);

/** Milliseconds; the history of a large repository takes its time. */
const TIME_LIMIT = 120_000;

/**
 * What a cloned folder could have git run is switched off. A work tree may
 * hold another repository as plain files (`HEAD`, `config`, `objects`), and
 * the `.git/config` of an unpacked archive is anybody's: git is not to take
 * its commands from there.
 */
const GUARDS: readonly string[] = [
  '--no-pager',
  ...[
    // A repository that lies in a work tree as plain files is none (git 2.38).
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.sshCommand=false',
    'core.askPass=',
    'core.alternateRefsCommand=false',
    'credential.helper=',
    'protocol.allow=never',
    'log.showSignature=false',
    'gpg.program=false',
    'gpg.ssh.program=false',
    'gpg.x509.program=false',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * Variables of git that stay: where its own files are, and what the owner has
 * set for every repository. Others may point to another repository (a hook has
 * them) or name a program to run.
 */
const KEPT =
  /^GIT_(?:EXEC_PATH|CEILING_DIRECTORIES|CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+))$/;

/** Runs git in a folder and gives what it prints; rejects as `execFile` does. */
export type Git = (...args: readonly string[]) => Promise<string>;

/**
 * The one place that runs git: it only reads, nothing that the folder's own
 * configuration names is run, nothing is fetched (of a partial clone what is
 * not there is missing) and nobody is asked for a password.
 */
export function createGit(
  folder: string,
  {timeLimit = TIME_LIMIT}: {readonly timeLimit?: number} = {},
): Git {
  return async (...args) => {
    const {stdout} = await run('git', [...GUARDS, '-C', folder, ...args], {
      maxBuffer: 2 ** 30,
      timeout: timeLimit,
      killSignal: 'SIGKILL',
      env: toEnvironment(process.env),
    });
    return stdout;
  };
}

function toEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(
    ([name]) => !/^(?:GIT|SSH_ASKPASS)/.test(name) || KEPT.test(name),
  );
  return {
    ...Object.fromEntries(own),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // Stronger than `protocol.<name>.allow` of a configuration.
    GIT_ALLOW_PROTOCOL: 'none',
    // Git 2.44; before it, the protocols are what keeps it from fetching.
    GIT_NO_LAZY_FETCH: '1',
  };
}
