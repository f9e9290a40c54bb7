import type {ColorVariable, DiagramNode, DiagramStep} from '../types.js';
import {canonicalizeIds} from './canonicalIds.js';
import {checkSvg} from './checkSvg.js';
import {themeColors} from './colorVariables.js';
import {guardContrast} from './contrastGuard.js';
import type {Author} from './contrastGuard.js';
import {finishLinks} from './finishLinks.js';
import {finishRoot} from './finishRoot.js';
import type {Finished} from './finishRoot.js';
import {markNodes, withoutMarks} from './markNodes.js';
import {readTexts} from './readTexts.js';
import {pruneHooks} from './pruneHooks.js';
import {pruneUnused} from './pruneUnused.js';
import {removeForbidden} from './removeForbidden.js';
import {roundNumbers} from './roundNumbers.js';
import {shortenPaths} from './shortenPaths.js';
import {straightenPaths} from './straightenPaths.js';
import {parseSvg, printSvg} from './tree.js';
import type {SvgElement} from './tree.js';

export interface Composed extends Finished {
  readonly svg: string;
  readonly variables: readonly ColorVariable[];
  readonly nodes: readonly DiagramNode[];
  /** All that the drawing shows in words. */
  readonly texts: readonly DiagramStep[];
  readonly warnings: readonly string[];
  /** What `checkSvg` found; a drawing with findings must not be shown. */
  readonly findings: readonly string[];
}

interface Drawings extends Author {
  readonly light: string;
  readonly dark: string;
  /** The id of the finished `<svg>`, a CSS identifier. */
  readonly id: string;
}

const byName = (a: ColorVariable, b: ColorVariable): number =>
  a.name < b.name ? -1 : 1;

function parseCanonical(svg: string, id: string): SvgElement {
  const root = parseSvg(svg);
  canonicalizeIds(root, id);
  return root;
}

/** From one drawing in each palette to the one SVG that is published. */
export function composeSvg({light, dark, id, ...author}: Drawings): Composed {
  const root = parseCanonical(light, id);
  const {variables, matches} = themeColors(root, parseCanonical(dark, id));
  const guarded = guardContrast(root, author);
  pruneUnused(root);
  straightenPaths(root);
  shortenPaths(root);
  roundNumbers(root);
  const removed = removeForbidden(root);
  finishLinks(root);
  const finished = finishRoot(root);
  const texts = readTexts(root);
  const labels = markNodes(root);
  pruneHooks(root);
  const {svg, nodes} = withoutMarks(printSvg(root), labels);
  const warnings = [
    ...(matches
      ? []
      : [
          'The palettes give different shapes; the drawing keeps the light colours.',
        ]),
    ...removed.map((part) => `${part} was left out: it is not safe in a page.`),
  ];
  return {
    ...finished,
    svg,
    nodes,
    texts,
    variables: [...variables, ...guarded].sort(byName),
    warnings,
    findings: checkSvg(svg),
  };
}
