import type {Log, Section} from '../logs/types.js';

const OFF = /<!--\s*study-log:\s*no-diagram\s*-->/u;

/**
 * `<!-- study-log: no-diagram -->` is the writer's way out: it holds for the
 * section it stands in and all under it; before the first heading, for the
 * whole entry.
 */
export function isTurnedOff(log: Log, section: Section, text: string): boolean {
  if (!OFF.test(text)) {
    return false;
  }
  const isOff = ({range}: Section): boolean =>
    OFF.test(text.slice(range.start, range.end));
  const preamble = log.sections[0];
  let current: Section | undefined = section;
  while (current) {
    if (isOff(current)) {
      return true;
    }
    current =
      current.parent === null ? undefined : log.sections[current.parent];
  }
  return preamble?.depth === 0 && isOff(preamble);
}
