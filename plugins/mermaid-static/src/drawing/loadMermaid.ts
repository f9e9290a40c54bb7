import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {runInThisContext} from 'node:vm';
import type {Mermaid} from 'mermaid';
import {createConfigCopier} from './copyConfig.js';
import {rememberSanitized} from './rememberSanitized.js';

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
