import {existsSync, renameSync, rmSync} from 'fs';
import {join} from 'path';
import {LAST_BUILD, THIS_BUILD} from '../pageFormat/renderedPages';

/** Forgets what a build that did not end has left. */
export function beginRendering(folder: string): void {
  rmSync(join(folder, THIS_BUILD), {recursive: true, force: true});
}

/** What this build rendered is what the next one begins with. Instances of the plugin share the folder: the first one does it. */
export function endRendering(folder: string): void {
  const rendered = join(folder, THIS_BUILD);
  if (existsSync(rendered)) {
    const last = join(folder, LAST_BUILD);
    rmSync(last, {recursive: true, force: true});
    renameSync(rendered, last);
  }
}
