import type {LoadContext} from '@docusaurus/types';
import {createMessages} from '../translations.js';

/** Words of the interface in the figure of a diagram. */
export type DiagramWords = {
  readonly diagram: string;
  /** Says that nobody drew it by hand. */
  readonly generated: string;
  /** Opens the diagram in words. */
  readonly asText: string;
  /** Opens the Mermaid source. */
  readonly source: string;
  /** Names a state's beginning and end. */
  readonly start: string;
  readonly end: string;
};

export function createDiagramWords(
  context: Pick<LoadContext, 'i18n' | 'codeTranslations'>,
): DiagramWords {
  const message = createMessages(context);
  return {
    diagram: message('diagram.diagram'),
    generated: message('diagram.generated'),
    asText: message('diagram.asText'),
    source: message('diagram.source'),
    start: message('diagram.start'),
    end: message('diagram.end'),
  };
}
