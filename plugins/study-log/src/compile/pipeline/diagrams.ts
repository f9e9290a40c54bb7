import {element, text} from './element.js';
import {OURS} from './marks.js';
import type {BodyDiagram} from '../types.js';
import type {BodyContext} from './context.js';
import type {Element} from 'hast';

/** Language of a diagram that we put in; no info string can spell it. */
export function toDiagramLanguage(origin: BodyDiagram['origin']): string {
  return `${origin}${OURS}`;
}

/** Where the diagram in a code block of this language comes from; undefined when it is none. */
export function toDiagramOrigin(
  language: string,
): BodyDiagram['origin'] | undefined {
  if (language.toLowerCase() === 'mermaid') {
    return 'log';
  }
  return (['steps', 'drawn'] as const).find(
    (origin) => toDiagramLanguage(origin) === language,
  );
}

/** The place of a diagram, numbered; until something draws it, its source stands there. */
export function toDiagram(diagram: BodyDiagram, context: BodyContext): Element {
  const number = context.diagrams.push(diagram) - 1;
  return element(
    'figure',
    {className: ['studyLogDiagram'], dataDiagram: number},
    [element('pre', {className: ['mermaid']}, [text(diagram.mermaid)])],
  );
}
