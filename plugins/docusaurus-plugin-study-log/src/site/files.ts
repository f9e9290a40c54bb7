import {mkdirSync, readFileSync, writeFileSync} from 'fs';
import {dirname} from 'path';

/** Writes a file, and the folders above it where they are missing. */
export function writeFile(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch {
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, content);
  }
}

/** Writes a file unless it holds `text` already, so that watchers stay quiet. */
export function writeIfChanged(file: string, text: string): void {
  if (readIfThere(file) !== text) {
    writeFile(file, text);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
