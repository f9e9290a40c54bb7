import {createHash} from 'node:crypto';
import type {DrawingSettings} from '../settings.js';
import {composeSvg} from '../svg/composeSvg.js';
import {toStylesheet} from '../svg/toStylesheet.js';
import type {DiagramStep, Outcome} from '../types.js';
import type {Drawer, Drawing} from './createDrawer.js';
import type {Repainter} from './createRepainter.js';
import {toFailure} from './toFailure.js';

/** The same for the same source, so that a page does not change when another diagram does. */
function idOf(source: string): string {
  return `mmd-${createHash('sha256').update(source).digest('hex').slice(0, 10)}`;
}

/** What drawing takes. */
export interface Studio {
  readonly drawer: Drawer;
  readonly repainter: Repainter;
  readonly settings: DrawingSettings;
}

async function drawDark(
  source: string,
  light: string,
  {drawer, repainter, settings}: Studio,
): Promise<string> {
  const repainted = repainter.repaint(light);
  if (repainted !== undefined) return repainted;
  const {svg} = await drawer.draw(source, settings.palettes.dark);
  repainter.learn(light, svg);
  return svg;
}

/** Draws a source in both palettes and makes one diagram of them. */
export async function drawDiagram(
  source: string,
  {drawer, repainter, settings}: Studio,
): Promise<Outcome> {
  const {palettes, darkMode} = settings;
  let light: Drawing;
  let dark: string;
  let steps: readonly DiagramStep[];
  try {
    light = await drawer.draw(source, palettes.light);
    steps = await drawer.readSteps(source);
    dark = await drawDark(source, light.svg, {drawer, repainter, settings});
  } catch (error) {
    return {failure: toFailure(error, source)};
  }
  const {findings, description, variables, texts, ...composed} = composeSvg({
    light: light.svg,
    dark,
    id: idOf(source),
    source,
    palettes,
  });
  if (findings.length > 0) {
    const message = `The drawing holds what a page must not: ${findings.join(', ')}.`;
    return {failure: {code: 'unsafe', message}};
  }
  return {
    diagram: {
      ...composed,
      ...(description === undefined ? {} : {description}),
      variables,
      css: toStylesheet(variables, darkMode),
      steps: steps.length > 0 ? steps : texts,
      kind: light.kind,
    },
  };
}
