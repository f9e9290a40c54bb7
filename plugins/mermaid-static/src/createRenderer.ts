import {drawDiagram} from './drawing/drawDiagram.js';
import type {Studio} from './drawing/drawDiagram.js';
import {toSettings} from './settings.js';
import type {DrawingSettings} from './settings.js';
import type {DrawingOptions, Outcome} from './types.js';

/** Draws a source, one after the other. Never rejects for what stands in it. */
export type Renderer = (source: string) => Promise<Outcome>;

/**
 * Draws in this thread, and takes it over with the first diagram: its global object becomes that of a
 * page without a network, its clock stands still. It is for worker threads, which can be ended when a
 * drawing takes too long.
 * @throws when no font is given and the default font is not installed
 */
export function createRenderer(options: DrawingOptions = {}): Renderer {
  const settings = toSettings(options);
  let studio: Promise<Studio> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return (source) => {
    studio ??= openStudio(settings);
    const opened = studio;
    const drawn = last.then(async () => drawDiagram(source, await opened));
    // One that fails must not stop those behind it.
    last = drawn.catch(() => undefined);
    return drawn;
  };
}

/** Loads jsdom and Mermaid, which takes about a second. */
async function openStudio(settings: DrawingSettings): Promise<Studio> {
  const [{createDrawer}, {createRepainter}] = await Promise.all([
    import('./drawing/createDrawer.js'),
    import('./drawing/createRepainter.js'),
  ]);
  // Mermaid logs what it also throws.
  Object.assign(console, {warn: () => {}, error: () => {}});
  return {
    drawer: createDrawer(settings),
    repainter: createRepainter(),
    settings,
  };
}
