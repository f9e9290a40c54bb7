import {escapeHtml} from 'study-log/html/escapeHtml';
import type {DiagramFiles} from './diagramFiles.js';
import {nameOf, toCaption, TOOLS, type FigureParts} from './toFigure.js';

/** A diagram as a small picture of its own file, with its source folded away. */
export async function toThumbnail(
  parts: FigureParts,
  files: DiagramFiles,
): Promise<string> {
  const {planned, drawn, id, words} = parts;
  const name = escapeHtml(nameOf(parts));
  const picture =
    'diagram' in drawn ? await toPicture(drawn.diagram, {name, files}) : '';
  return `<figure class="studyLogThumbnail" id="${id}" aria-labelledby="${id}-title">${picture}${toCaption(parts)}<details class="studyLogDiagramSource"><summary>${escapeHtml(words.source)}</summary><pre><code>${escapeHtml(planned.mermaid)}</code></pre></details>${TOOLS}</figure>`;
}

async function toPicture(
  diagram: Parameters<DiagramFiles['addressOf']>[0],
  {name, files}: {readonly name: string; readonly files: DiagramFiles},
): Promise<string> {
  const address = escapeHtml(await files.addressOf(diagram));
  return `<a href="${address}"><img src="${address}" alt="${name}" width="${diagram.width}" height="${diagram.height}" loading="lazy"></a>`;
}
