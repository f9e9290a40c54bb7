import {createHash} from 'node:crypto';
import type {DrawingSettings} from '../settings.js';
import {composeSvg} from '../svg/composeSvg.js';
import {toStylesheet} from '../svg/toStylesheet.js';
import type {DiagramStep, Outcome} from '../types.js';
import type {Drawer, Drawing} from './createDrawer.js';
import {toFailure} from './toFailure.js';

/** The same for the same source, so that a page does not change when another diagram does. */
function idOf(source: string): string {
  return `mmd-${createHash('sha256').update(source).digest('hex').slice(0, 10)}`;
}

/** Draws a source in both palettes and makes one diagram of them. */
export async function drawDiagram(
  source: string,
  {
    drawer,
    settings,
  }: {readonly drawer: Drawer; readonly settings: DrawingSettings},
): Promise<Outcome> {
  const {palettes, darkMode} = settings;
  let light: Drawing;
  let dark: Drawing;
  let steps: readonly DiagramStep[];
  try {
    light = await drawer.draw(source, palettes.light);
    steps = await drawer.readSteps(source);
    dark = await drawer.draw(source, palettes.dark);
  } catch (error) {
    return {failure: toFailure(error, source)};
  }
  const {findings, description, variables, texts, ...composed} = composeSvg({
    light: light.svg,
    dark: dark.svg,
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
