import {createProblem, type Problem} from '../problems/index.js';

/** Hand-drawn diagrams whose names say of no concept that they are its. */
export function findStrayDiagrams(
  diagrams: readonly {readonly name: string; readonly path: string}[],
  isConcept: (name: string) => boolean,
): readonly Problem[] {
  return diagrams
    .filter(({name}) => !isConcept(name))
    .map(({name, path}) =>
      createProblem('diagram-without-concept', {
        source: path,
        line: null,
        name,
      }),
    );
}
