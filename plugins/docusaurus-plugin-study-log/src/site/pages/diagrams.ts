import {isNumbered} from 'study-log/flows/isNumbered';
import type {Flow} from 'study-log/flows/types';
import type {Concept} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import type {DiagramFile} from 'study-log/read/types';
import type {DiagramRef} from '../../theme/types.js';
import type {SiteContent} from '../content/siteContent.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import {toLogRef} from './refs.js';

/** Hand-drawn ones first, then those of the logs, then those made from steps. */
export function findDiagrams(
  concept: Concept,
  content: SiteContent,
): readonly PlannedDiagram[] {
  return [
    ...findDrawnDiagrams(concept, content),
    ...findFences(concept, content),
    ...findFlows(concept, content),
  ];
}

export function toDiagramRef({
  mermaid,
  origin,
  title,
  from,
}: PlannedDiagram): DiagramRef {
  return {mermaid, origin, title, from};
}

/** `docs/diagrams/cni.mmd`: named after the concept's id, name or an alias. */
export function findDrawnDiagrams(
  concept: Concept,
  {studyLog, lookup}: SiteContent,
): readonly PlannedDiagram[] {
  return studyLog.folder.diagrams
    .filter(({name}) => lookup.byName(name)?.id === concept.id)
    .map((file) => planDrawn(file, concept.name));
}

export function planDrawn(
  {path, text}: DiagramFile,
  title: string,
): PlannedDiagram {
  return {
    mermaid: text,
    origin: 'drawn',
    title,
    from: null,
    source: path,
    line: 1,
  };
}

function findFences(
  concept: Concept,
  content: SiteContent,
): readonly PlannedDiagram[] {
  const logs = [...new Set(concept.ownSections.map(({log}) => log))];
  return logs.flatMap((id) => {
    const log = content.logs.get(id);
    return log
      ? log.fences
          .filter(
            ({lang, section}) =>
              lang === 'mermaid' &&
              content.lookup.ofSection(id, section)?.id === concept.id,
          )
          .map((fence) => planFence(fence, log, content))
      : [];
  });
}

export function planFence(
  {code, section, line}: Log['fences'][number],
  log: Log,
  content: SiteContent,
): PlannedDiagram {
  return {
    mermaid: code,
    origin: 'log',
    title: log.sections[section]?.heading || log.title,
    from: toLogRef(log, content),
    source: log.source,
    line: line + 1,
  };
}

function findFlows(
  concept: Concept,
  content: SiteContent,
): readonly PlannedDiagram[] {
  return content.studyLog.flows
    .filter((flow) => flow.concept === concept.id && flow.mermaid !== '')
    .flatMap((flow) => {
      const log = content.logs.get(flow.log);
      return log ? [planFlow(flow, log, content)] : [];
    });
}

/** The words of a numbered flow are its steps, not the arrows. */
export function planFlow(
  flow: Flow,
  log: Log,
  content: SiteContent,
): PlannedDiagram {
  return {
    mermaid: flow.mermaid,
    origin: 'steps',
    title: log.sections[flow.section]?.heading || log.title,
    from: toLogRef(log, content),
    source: flow.source,
    line: flow.line,
    ...(isNumbered(flow) && {steps: flow.steps.map(({text}) => ({text}))}),
  };
}
