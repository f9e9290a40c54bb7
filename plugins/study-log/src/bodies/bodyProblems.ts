import type {Log} from '../logs/types.js';
import type {FilledBody} from '../markdown/fill/types.js';
import type {LineIndex} from '../markdown/lineIndex.js';
import type {Escaped} from '../markdown/types.js';
import {createProblem, type Problem} from '../problems/index.js';

/** What a finished body could not honour, as problems with the lines of the writer's own file. */
export function findBodyProblems(
  {source}: Pick<Log, 'source'>,
  {escaped, fragments, refused}: FilledBody,
  {lineAt}: Pick<LineIndex, 'lineAt'>,
): readonly Problem[] {
  const place = (offset: number) => ({source, line: lineAt(offset)});
  const of = (...kinds: readonly Escaped['what'][]) =>
    escaped.filter(({what}) => kinds.includes(what));
  const tags = of('tag', 'script');
  const attributes = of('attribute');
  return [
    // One line a log: a page of `<pod-ip>` is no page of mistakes.
    ...tags.slice(0, 1).map((tag) =>
      createProblem('html-escaped', {
        ...place(tag.source),
        tags: [...new Set(tags.map(({text}) => text))],
      }),
    ),
    ...attributes.slice(0, 1).map((attribute) =>
      createProblem('attribute-removed', {
        ...place(attribute.source),
        names: [...new Set(attributes.map(({text}) => text))],
      }),
    ),
    ...fragments.map(({source: offset, href}) =>
      createProblem('anchor-missing', {...place(offset), target: href}),
    ),
    ...of('math').map(({source: offset, text}) =>
      createProblem('math-invalid', {...place(offset), formula: text}),
    ),
    ...of('body').map(({source: offset, text}) =>
      createProblem('entry-failed', {...place(offset), reason: text}),
    ),
    ...refused.slice(0, 1).map(({link}) =>
      createProblem('link-not-placed', {
        ...place(link.start),
        count: refused.length,
      }),
    ),
  ];
}
