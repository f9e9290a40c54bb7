import {toPlain} from 'study-log/language/sentences';
import type {TextWithObjects} from 'study-log/language/sentences';
import type {Place} from 'study-log/knowledge/types';
import type {Log} from 'study-log/logs/types';
import {groupBy} from 'study-log/collections/groupBy';

/** The words that say something, and the section they stand in. */
export type Evidence = Place & {readonly text: string};

/** `line`: 1-based, in the file `source`. Null where no text of an entry stands there. */
export type EvidenceFinder = (source: string, line: number) => Evidence | null;

const LONGEST = 160;

/** Finds what is written at a line: a list item, a heading, a definition, or running text. */
export function createEvidenceFinder(logs: readonly Log[]): EvidenceFinder {
  const bySource = groupBy(logs, ({source}) => source);
  return (source, line) => {
    const log = (bySource.get(source) ?? [])
      .filter((entry) => entry.line <= line)
      .reduce<Log | undefined>(
        (last, entry) => (last && last.line > entry.line ? last : entry),
        undefined,
      );
    const found = log && findText(log, line);
    return log && found
      ? {log: log.id, section: found.section, text: cut(found)}
      : null;
  };
}

function findText(
  log: Log,
  line: number,
): (TextWithObjects & {readonly section: number}) | undefined {
  const isHere = (part: {readonly line: number}) => part.line === line;
  const heading = log.sections.find(
    (section) => section.heading !== '' && isHere(section),
  );
  const definition = log.definitions.find(isHere);
  return (
    log.items.find(isHere) ??
    (heading && {section: heading.index, text: heading.heading}) ??
    (definition && {
      section: definition.section,
      text: definition.lines.join(' '),
    }) ??
    log.runs.find(isHere)
  );
}

/** A long item is cut between characters, not inside one. */
function cut(found: TextWithObjects): string {
  const plain = toPlain(found).trim();
  return plain.length > LONGEST
    ? `${plain.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')}…`
    : plain;
}
