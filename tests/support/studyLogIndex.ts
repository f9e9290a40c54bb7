import {runStudyLog} from './docusaurus';

/** The parts of `study-log index --json` that these tests read. */
export type Index = {
  readonly entries: readonly {
    readonly id: string;
    readonly source: string;
    readonly title: string;
    readonly permalink: string;
    readonly date: string | null;
  }[];
  readonly concepts: readonly {
    readonly id: string;
    readonly name: string;
    readonly permalink: string;
    readonly candidate: boolean;
  }[];
  readonly mentions: readonly {
    readonly concept: string;
    readonly entry: string;
    readonly linked: boolean;
  }[];
  readonly comparisons: readonly {
    readonly id: string;
    readonly permalink: string;
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly source: string;
    readonly line: number | null;
    readonly hint: string;
  }[];
};

/** `study-log index <folder> --json`, as text: byte for byte what it printed. */
export async function printIndex(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const {exitCode, stdout, output} = await runStudyLog(
    ['index', folder, '--json'],
    env,
  );
  if (exitCode !== 0) {
    throw new Error(output);
  }
  return stdout;
}

/** The index of a folder. */
export async function readIndex(folder: string): Promise<Index> {
  return JSON.parse(await printIndex(folder)) as Index;
}
