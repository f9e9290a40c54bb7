import {toPlain} from 'study-log/language/sentences';
import type {Log} from 'study-log/logs/types';

const LENGTH = 140;

/** The first words of a log that say something: a definition, or else its first running text. */
export function toExcerpt(log: Log): string {
  const definition = log.definitions.find(({from}) => from === 'heading');
  const plain = toPlain({text: definition?.lines[0] ?? firstRun(log)}).trim();
  return plain.length <= LENGTH ? plain : `${cut(plain)}…`;
}

function firstRun(log: Log): string {
  const run = log.runs.find(
    ({section, text}) =>
      !log.sections[section]?.reflection &&
      text.replaceAll('\uFFFC', '').trim().length > 1,
  );
  return run ? toPlain(run) : '';
}

/** Ends at a word, never inside a surrogate pair. */
function cut(text: string): string {
  const head = [...text.slice(0, LENGTH)].join('');
  const space = head.lastIndexOf(' ');
  return space > LENGTH / 2 ? head.slice(0, space) : head;
}
