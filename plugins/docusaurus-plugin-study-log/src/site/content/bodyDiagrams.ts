import type {Concept} from 'study-log/knowledge/types';
import type {Flow} from 'study-log/flows/types';
import type {Log} from 'study-log/logs/types';
import type {DiagramFile} from 'study-log/read/types';
import type {SiteContent} from './siteContent.js';

/** A diagram that a log's page shows and its text does not hold; `after` counts in the file. */
export type BodyDiagram = {readonly after: number; readonly mermaid: string} & (
  | {readonly origin: 'steps'; readonly flow: Flow}
  | {
      readonly origin: 'drawn';
      readonly concept: Concept;
      readonly file: DiagramFile;
    }
);

/**
 * The flows read from the log's lists, each under its list, and the hand-drawn
 * diagrams of the concepts that it writes about, at the end of the concept's
 * own section.
 */
export function findBodyDiagrams(
  log: Log,
  content: SiteContent,
): readonly BodyDiagram[] {
  return [...findDrawn(log, content), ...findFlows(log, content)];
}

function findFlows(log: Log, content: SiteContent): readonly BodyDiagram[] {
  return content.flowsIn(log.id).map((flow) => ({
    after: flow.after,
    mermaid: flow.mermaid,
    origin: 'steps',
    flow,
  }));
}

function findDrawn(
  log: Log,
  {studyLog, lookup}: SiteContent,
): readonly BodyDiagram[] {
  return studyLog.folder.diagrams.flatMap((file): readonly BodyDiagram[] => {
    const concept = lookup.byName(file.name);
    const home = concept?.ownSections.find((place) => place.log === log.id);
    const section = home && log.sections[home.section];
    return concept && section
      ? [
          {
            after: section.range.end,
            mermaid: file.text,
            origin: 'drawn',
            concept,
            file,
          },
        ]
      : [];
  });
}
