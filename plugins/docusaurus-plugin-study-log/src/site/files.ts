import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'fs';
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

/**
 * Writes a file unless it holds `text` already, so that watchers stay quiet.
 * Renamed into place: another build of the site may be reading it.
 */
export function writeIfChanged(file: string, text: string): void {
  if (readIfThere(file) !== text) {
    const temporary = `${file}.${process.pid}.tmp`;
    writeFile(temporary, text);
    renameSync(temporary, file);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
