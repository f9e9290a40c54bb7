import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {runInThisContext} from 'node:vm';
import type {Mermaid} from 'mermaid';

type Config = Readonly<Record<string, unknown>>;

/** Objects below the top that Mermaid copies as well. */
const DEPTH = 2;

/** Some 300 colours, which Mermaid reads and never writes: their copies are one, and frozen. */
const READ_ONLY = 'themeVariables';

/** What Mermaid uses of DOMPurify. */
interface Purifier {
  sanitize: (text: string, config?: object) => string;
}

/** Longer texts are whole drawings, of which no two are alike. */
const LONGEST_LABEL = 1_000;

const MOST_LABELS = 1_000;

/** Mermaid with all that it draws with, as its authors bundle it: the versions of d3, dagre, … are pinned too. */
const BUNDLE = 'mermaid/dist/mermaid.js';

/** What in Mermaid takes most of a drawing's time, and what does the same faster. */
export const FASTER = [
  // A third of the time: modules ask for the configuration some hundred times a drawing.
  {
    text: 'return assignWithDepth_default({}, currentConfig);',
    call: 'copyMermaidConfig',
    fast: 'return copyMermaidConfig(currentConfig);',
  },
  // A quarter, where labels hold line breaks.
  {
    text: 'purify = createDOMPurify();',
    call: 'rememberSanitized',
    fast: 'purify = rememberSanitized(createDOMPurify());',
  },
] as const;

export function readBundle(): {readonly path: string; readonly text: string} {
  const path = createRequire(import.meta.url).resolve(BUNDLE);
  return {path, text: readFileSync(path, 'utf8')};
}

/**
 * Runs Mermaid's one-file bundle in this thread, which must look like a page by then. It is there in a
 * third of the time that its modules take; it draws the same as they do, in half of the time.
 */
export function loadMermaid(): Mermaid {
  const {path, text} = readBundle();
  const page = globalThis as typeof globalThis & Record<string, unknown>;
  const calls: Record<(typeof FASTER)[number]['call'], unknown> = {
    copyMermaidConfig: createConfigCopier(),
    rememberSanitized,
  };
  Object.assign(page, calls);
  const faster = FASTER.reduce(
    (all, {text: slow, fast}) => all.replace(slow, fast),
    text,
  );
  runInThisContext(faster, {filename: path});
  return page['mermaid'] as Mermaid;
}

/**
 * Lets a purifier remember the labels that it has cleaned: Mermaid has each of them cleaned again for every
 * parse, every palette and every shape, and each time the purifier makes a document of its own.
 */
export function rememberSanitized<T extends Purifier>(purifier: T): T {
  const sanitize = purifier.sanitize.bind(purifier);
  const cleaned = new Map<string, string>();
  purifier.sanitize = (text, config) => {
    const isLabel = typeof text === 'string' && text.length <= LONGEST_LABEL;
    if (!isLabel) return sanitize(text, config);
    const key = `${JSON.stringify(config)}${text}`;
    const known = cleaned.get(key);
    if (known !== undefined) return known;
    const clean = sanitize(text, config);
    if (cleaned.size >= MOST_LABELS) cleaned.clear();
    cleaned.set(key, clean);
    return clean;
  };
  return purifier;
}

/**
 * Copies a configuration as Mermaid's `assignWithDepth({}, config)` does: two levels of objects, arrays
 * without what they repeat, `null` left out. Only what is nested is looked at key by key, and which keys
 * that are is remembered: of some 800 keys they are forty.
 */
export function createConfigCopier(): (config: Config) => Config {
  const nested = new WeakMap<object, readonly string[]>();
  const frozen = new WeakMap<object, Config>();

  const nestedKeys = (config: Config): readonly string[] => {
    const known = nested.get(config);
    if (known) return known;
    const keys = Object.keys(config).filter(
      (key) => typeof config[key] === 'object',
    );
    nested.set(config, keys);
    return keys;
  };

  const copy = (config: Config, depth: number): Config => {
    const copied: Record<string, unknown> = {...config};
    if (depth === 0) return copied;
    for (const key of nestedKeys(config)) {
      const value = config[key];
      if (value === null) delete copied[key];
      else if (Array.isArray(value)) copied[key] = [...new Set(value)];
      else if (key === READ_ONLY) copied[key] = freeze(value as Config);
      else copied[key] = copy(value as Config, depth - 1);
    }
    return copied;
  };

  const freeze = (config: Config): Config => {
    const known = frozen.get(config);
    if (known) return known;
    const copied = Object.freeze(copy(config, DEPTH - 1));
    frozen.set(config, copied);
    return copied;
  };

  return (config) => copy(config, DEPTH);
}
