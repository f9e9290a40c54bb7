import {isNumbered} from './flows/isNumbered.js';
import {createDrawer, type DrawerOptions} from './draw/createDrawer.js';
import {toDrawingProblems, uniqueProblems} from './draw/drawingProblems.js';
import {findStrayDiagrams} from './draw/strayDiagrams.js';
import {createConceptLookup} from './knowledge/conceptLookup.js';
import type {Problem} from './problems/types.js';
import type {StudyLog} from './studyLog.js';

/** A Mermaid text, and the 1-based line of its file on which it begins. */
export type DiagramSource = {
  readonly mermaid: string;
  readonly source: string;
  readonly line: number;
};

/**
 * Draws every diagram as a build does, for those that it could not: the
 * writer's fences, the hand-drawn files, the flows of steps.
 *
 * @param fences - those of the bodies, as `checkBodies` finds them
 */
export async function checkDiagrams(
  {folder, flows, knowledge}: StudyLog,
  fences: readonly DiagramSource[],
  options: DrawerOptions,
): Promise<readonly Problem[]> {
  const lookup = createConceptLookup(knowledge);
  const drawn = folder.diagrams.map(({path, text}) => ({
    mermaid: text,
    source: path,
    line: 1,
  }));
  const steps = flows.filter(
    (flow) => flow.mermaid !== '' && !isNumbered(flow),
  );
  const drawer = createDrawer(options);
  try {
    const problems = await Promise.all(
      [...fences, ...drawn, ...steps].map(async (one) =>
        toDrawingProblems(one, await drawer.draw(one.mermaid)),
      ),
    );
    return [
      ...findStrayDiagrams(
        folder.diagrams,
        (name) => lookup.byName(name) !== undefined,
      ),
      ...uniqueProblems(problems.flat()),
    ];
  } finally {
    await drawer.close();
  }
}
