import {escapeHtml} from 'study-log/html/escapeHtml';

const FIGURE =
  /<figure class="studyLogDiagram" data-diagram="(\d+)">.*?<\/figure>/gs;

/** The place of a page's diagram, as a compiled body has it too: until it is drawn, its source stands there. */
export function toPlaceholder(number: number, mermaid: string): string {
  return `<figure class="studyLogDiagram" data-diagram="${number}"><pre class="mermaid">${escapeHtml(mermaid)}</pre></figure>`;
}

/** The places of all diagrams of a part, one under the other; '' when there are none. */
export function toPlaceholders(
  diagrams: readonly {readonly mermaid: string}[],
): string {
  return diagrams
    .map(({mermaid}, number) => toPlaceholder(number, mermaid))
    .join('');
}

/** The figures of a part, drawn or not, in its order. */
export function findFigures(html: string): readonly string[] {
  return html.match(/<figure class="studyLogDiagram".*?<\/figure>/gs) ?? [];
}

/** A part with something else in the places of its diagrams. */
export function withoutFigures(html: string, instead: () => string): string {
  return html.replace(FIGURE, instead);
}

/** Puts figures into their places; no text in a log can spell one of ours. */
export function placeFigures(html: string, figures: readonly string[]): string {
  return html.replace(
    FIGURE,
    (place, number: string) => figures[Number(number)] ?? place,
  );
}
