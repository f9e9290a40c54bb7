import type {Drawer} from 'study-log/draw/createDrawer';
import {toDrawingProblems} from 'study-log/draw/drawingProblems';
import type {Drawn} from 'study-log/draw/types';
import {escapeHtml} from 'study-log/html/escapeHtml';
import type {Problem} from 'study-log/problems/index';
import type {FinishedBlocks, PageData} from '../../theme/types.js';
import type {Page} from '../pages/page.js';
import type {DiagramFiles} from './diagramFiles.js';
import {type FindTarget, linkNodes} from './linkNodes.js';
import {placeFigures} from './placeholder.js';
import {
  type FigureParts,
  type FigureWords,
  nameOf,
  toCaption,
  toFigure,
  TOOLS,
} from './toFigure.js';
import type {PlannedDiagram} from './types.js';

const ROOT_ID = /^<svg\b[^>]*\sid="([^"]+)"/;

const DARK_MODE = "[data-theme='dark']";

export type DrawnPage = {
  readonly page: Page;
  /** How many stand on it. */
  readonly diagrams: number;
  /** One for each diagram that could not be drawn. */
  readonly problems: readonly Problem[];
};

export type PageDrawing = {
  readonly drawer: Drawer;
  readonly files: DiagramFiles;
  readonly words: FigureWords;
  readonly findTarget: FindTarget;
};

/**
 * Puts the drawings of a page's diagrams into their places in its finished
 * HTML. A page without any comes back as it is, its data not even made.
 */
export async function drawPage(
  page: Page,
  {drawer, files, words, findTarget}: PageDrawing,
): Promise<DrawnPage> {
  const planned = page.diagrams?.() ?? [];
  if (planned.length === 0) {
    return {page, diagrams: 0, problems: []};
  }
  const drawings = await Promise.all(
    planned.map(async (diagram) => ({
      planned: diagram,
      drawn: await draw(diagram, drawer),
    })),
  );
  const linked = drawings.map(({drawn, planned: {asThumbnail}}) =>
    // A thumbnail is a picture: nothing in it is a link.
    'diagram' in drawn && !asThumbnail
      ? linkNodes(drawn.diagram, (text) => {
          const target = findTarget(text);
          return target?.href === page.path ? undefined : target;
        })
      : {svg: '', links: []},
  );
  const svgs = withOwnIds(linked.map(({svg}) => svg));
  const figures = await Promise.all(
    drawings.map(async (drawing, index) => {
      const id = `study-log-diagram-${index + 1}`;
      const parts = {...drawing, svg: svgs[index] ?? '', words, id};
      return drawing.planned.asThumbnail
        ? toThumbnail(parts, files)
        : toFigure(parts);
    }),
  );
  const colours = await toColours(drawings, drawer);
  return {
    page: withFigures(page, {
      figures: colours === '' ? figures : withColours(figures, colours),
      links: linked.flatMap(({links}) => links),
    }),
    diagrams: drawings.length,
    problems: drawings.flatMap(({planned: place, drawn}) =>
      toDrawingProblems(place, drawn),
    ),
  };
}

async function draw(
  {mermaid, steps}: PlannedDiagram,
  drawer: Drawer,
): Promise<Drawn> {
  return steps
    ? {diagram: await drawer.drawSteps(steps.map(({text}) => text))}
    : drawer.draw(mermaid);
}

type PlannedDrawing = {readonly planned: PlannedDiagram; readonly drawn: Drawn};

async function toColours(
  drawings: readonly PlannedDrawing[],
  drawer: Drawer,
): Promise<string> {
  const variables = new Map(
    drawings.flatMap(({drawn}) =>
      'diagram' in drawn
        ? drawn.diagram.variables.map((one) => [one.name, one] as const)
        : [],
    ),
  );
  return variables.size === 0
    ? ''
    : drawer.toStylesheet([...variables.values()], DARK_MODE);
}

/** Once for the page, inside its first drawing: a stylesheet may stand in an SVG anywhere. */
function withColours(
  figures: readonly string[],
  colours: string,
): readonly string[] {
  const first = figures.findIndex((figure) => figure.includes('<svg'));
  return figures.map((figure, index) =>
    index === first
      ? figure.replace(
          /<svg\b[^>]*>/,
          (opening) => `${opening}<style>${colours}</style>`,
        )
      : figure,
  );
}

function withFigures(
  page: Page,
  {
    figures,
    links,
  }: {readonly figures: readonly string[]; readonly links: readonly string[]},
): Page {
  return {
    ...page,
    data: mapBlocks(page.data, page.diagramPart, (blocks) => ({
      ...blocks,
      html: placeFigures(blocks.html, figures),
      links: [...new Set([...blocks.links, ...links])],
    })),
  };
}

/** The same page with other blocks in one of its parts. */
function mapBlocks<Data extends PageData>(
  data: Data,
  part: string | undefined,
  map: (blocks: FinishedBlocks) => FinishedBlocks,
): Data {
  const {parts} = data as {
    readonly parts?: Readonly<
      Record<string, FinishedBlocks | FinishedBlocks[]>
    >;
  };
  const blocks = part === undefined ? undefined : parts?.[part];
  return blocks
    ? {
        ...data,
        parts: {
          ...parts,
          [`${part}`]: Array.isArray(blocks) ? blocks.map(map) : map(blocks),
        },
      }
    : data;
}

/**
 * The drawings of a page, no two with the same ids: a source that stands twice
 * on it is drawn alike both times. Every id begins with the root's, a hash.
 */
function withOwnIds(svgs: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return svgs.map((svg) => {
    const id = ROOT_ID.exec(svg)?.[1];
    if (id === undefined) {
      return svg;
    }
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? svg : svg.replaceAll(id, `${id}x${time}`);
  });
}

/** A diagram as a small picture of its own file, with its source folded away. */
async function toThumbnail(
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
