import type {Log} from '../logs/types.js';
import {createProblem, type Problem} from '../problems/index.js';
import type {CompiledBody, CompileInput, Escaped} from './types.js';

/** What a compiled body could not honour, as problems with the lines of the writer's own file. */
export function findBodyProblems(
  log: Log,
  input: CompileInput,
  {escaped, linked}: CompiledBody,
): readonly Problem[] {
  const place = (line: number) => ({
    source: log.source,
    line: log.line + line - 1,
  });
  const of = (...kinds: readonly Escaped['what'][]) =>
    escaped.filter(({what}) => kinds.includes(what));

  const tags = of('tag', 'script');
  const attributes = of('attribute');
  const unlinked = input.links.length - linked;
  return [
    // One line a log: a page of `<pod-ip>` is no page of mistakes.
    ...tags.slice(0, 1).map(({line}) =>
      createProblem('html-escaped', {
        ...place(line),
        tags: [...new Set(tags.map(({text}) => text))],
      }),
    ),
    ...attributes.slice(0, 1).map(({line}) =>
      createProblem('attribute-removed', {
        ...place(line),
        names: [...new Set(attributes.map(({text}) => text))],
      }),
    ),
    ...of('fragment').map(({line, text}) =>
      createProblem('anchor-missing', {...place(line), target: text}),
    ),
    ...of('math').map(({line, text}) =>
      createProblem('math-invalid', {...place(line), formula: text}),
    ),
    ...of('body').map(({line, text}) =>
      createProblem('entry-failed', {...place(line), reason: text}),
    ),
    ...(unlinked > 0
      ? [createProblem('link-not-placed', {...place(1), count: unlinked})]
      : []),
  ];
}
