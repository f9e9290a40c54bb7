import type {Concept} from '../../knowledge/types';
import type {DiagramRef} from '../../theme/types';
import type {SiteContent} from '../content/siteContent';
import {toLogRef} from './refs';

/** Hand-drawn ones first, then those of the logs, then those made from steps. */
export function findDiagrams(
  concept: Concept,
  content: SiteContent,
): readonly DiagramRef[] {
  return [
    ...findDrawnDiagrams(concept, content),
    ...findFences(concept, content),
    ...findFlows(concept, content),
  ];
}

/** `docs/diagrams/cni.mmd`: named after the concept's id, name or an alias. */
export function findDrawnDiagrams(
  concept: Concept,
  {studyLog, lookup}: SiteContent,
): readonly DiagramRef[] {
  return studyLog.folder.diagrams
    .filter(({name}) => lookup.byName(name)?.id === concept.id)
    .map(({text}) => ({
      mermaid: text,
      origin: 'drawn',
      title: concept.name,
      from: null,
    }));
}

function findFences(
  concept: Concept,
  content: SiteContent,
): readonly DiagramRef[] {
  const logs = [...new Set(concept.homes.map(({log}) => log))];
  return logs.flatMap((id) => {
    const log = content.logs.get(id);
    return (log?.fences ?? [])
      .filter(
        ({lang, section}) =>
          lang === 'mermaid' &&
          content.lookup.ofSection(id, section)?.id === concept.id,
      )
      .map(({code, section}) => ({
        mermaid: code,
        origin: 'log' as const,
        title: log?.sections[section]?.heading ?? concept.name,
        from: log ? toLogRef(log, content) : null,
      }));
  });
}

function findFlows(
  concept: Concept,
  content: SiteContent,
): readonly DiagramRef[] {
  return content.studyLog.flows
    .filter((flow) => flow.concept === concept.id && flow.mermaid !== '')
    .map((flow) => {
      const log = content.logs.get(flow.log);
      return {
        mermaid: flow.mermaid,
        origin: 'steps',
        title: log?.sections[flow.section]?.heading ?? concept.name,
        from: log ? toLogRef(log, content) : null,
      };
    });
}
