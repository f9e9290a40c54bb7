import type {Concept} from 'study-log/knowledge/types';
import type {DiagramGroup} from '../../theme/types.js';
import {toLastChange} from '../content/lastChange.js';
import type {SiteContent} from '../content/siteContent.js';
import {toPlaceholder} from '../diagrams/placeholder.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import {findDiagrams, planDrawn, planFence, planFlow} from './diagrams.js';
import {createPage, type Page} from './page.js';
import {toConceptRef} from './refs.js';

/** Diagrams that belong together; without a concept, those that belong to none. */
type Group = {
  readonly concept: Concept | null;
  readonly diagrams: readonly PlannedDiagram[];
};

/** `/diagrams/`: every diagram of the site, by concept, as a thumbnail with its source. */
export function toDiagramsPage(content: SiteContent): Page {
  const {diagrams: permalink} = content.addresses;
  let found: readonly Group[] | undefined;
  const groups = () => (found ??= findGroups(content));
  return createPage(
    {
      path: permalink,
      kind: 'diagrams',
      lastChanged: () => toLastChange(content.studyLog.logs, content),
      diagrams: () =>
        groups().flatMap(({diagrams}) =>
          diagrams.map((diagram) => ({...diagram, asThumbnail: true})),
        ),
      diagramPart: 'gallery',
    },
    () => ({
      kind: 'diagrams',
      permalink,
      count: groups().reduce((sum, {diagrams}) => sum + diagrams.length, 0),
      parts: {gallery: toGallery(groups(), content)},
    }),
  );
}

/** With a place for each diagram, numbered through the page. */
function toGallery(
  groups: readonly Group[],
  content: SiteContent,
): readonly DiagramGroup[] {
  let number = 0;
  return groups.map(({concept, diagrams}) => ({
    concept: concept && toConceptRef(concept, content),
    html: diagrams
      .map(({mermaid}) => toPlaceholder(number++, mermaid))
      .join(''),
    links: [],
  }));
}

function findGroups(content: SiteContent): readonly Group[] {
  const byConcept = [...content.concepts.values()]
    .map((concept) => ({concept, diagrams: findDiagrams(concept, content)}))
    .filter(({diagrams}) => diagrams.length > 0)
    .sort((a, b) => (a.concept.id < b.concept.id ? -1 : 1));
  const shown = new Set(byConcept.flatMap(({diagrams}) => diagrams.map(toKey)));
  const others = findAll(content).filter((one) => !shown.has(toKey(one)));
  return others.length === 0
    ? byConcept
    : [...byConcept, {concept: null, diagrams: others}];
}

function toKey({source, line}: PlannedDiagram): string {
  return `${source}:${line}`;
}

function findAll(content: SiteContent): readonly PlannedDiagram[] {
  const {folder, logs, flows} = content.studyLog;
  return [
    ...folder.diagrams.map((file) => planDrawn(file, file.name)),
    ...logs.flatMap((log) =>
      log.fences
        .filter(({lang}) => lang === 'mermaid')
        .map((fence) => planFence(fence, log, content)),
    ),
    ...flows
      .filter(({mermaid}) => mermaid !== '')
      .flatMap((flow) => {
        const log = content.logs.get(flow.log);
        return log ? [planFlow(flow, log, content)] : [];
      }),
  ];
}
