import {createProblem, type Problem} from '../../problems';
import type {SiteContent} from '../content/siteContent';

/** Hand-drawn diagrams whose names say of no concept that they are its. */
export function findDiagramProblems({
  studyLog,
  lookup,
}: SiteContent): readonly Problem[] {
  return studyLog.folder.diagrams
    .filter(({name}) => lookup.byName(name) === undefined)
    .map(({name, path}) =>
      createProblem('diagram-without-concept', {
        source: path,
        line: null,
        name,
      }),
    );
}
