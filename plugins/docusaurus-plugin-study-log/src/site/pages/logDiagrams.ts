import type {Log} from 'study-log/logs/types';
import type {FilledBody} from 'study-log/markdown/fill/types';
import {createLineIndex} from 'study-log/markdown/lineIndex';
import {findBodyDiagrams} from '../content/bodyDiagrams.js';
import type {SiteContent} from '../content/siteContent.js';
import type {PlannedDiagram} from '../diagrams/types.js';
import {planDrawn, planFlow} from './diagrams.js';

/** The diagrams of a body, in its order, as its own page shows them. */
export function planLogDiagrams(
  {diagrams}: Pick<FilledBody, 'diagrams'>,
  log: Log,
  content: SiteContent,
): readonly PlannedDiagram[] {
  const ours = findBodyDiagrams(log, content);
  if (diagrams.length === 0) {
    return [];
  }
  const {lineAt} = createLineIndex(content.fileOf(log)?.text ?? '');
  return diagrams.map(({mermaid, origin, source}): PlannedDiagram => {
    const found = ours.find(
      (one) => one.origin === origin && one.mermaid === mermaid,
    );
    if (found?.origin === 'steps') {
      // The heading above says what it is of, the page from which log.
      return {...planFlow(found.flow, log, content), title: '', from: null};
    }
    if (found?.origin === 'drawn') {
      return {...planDrawn(found.file, found.concept.name), collapsed: true};
    }
    return {
      mermaid,
      origin: 'log',
      title: '',
      from: null,
      source: log.source,
      // The source begins on the line after the fence.
      line: lineAt(source) + 1,
    };
  });
}
