import type {Log} from '../../parse/types';

const LENGTH = 140;
/** Where `TextRun` stands for something that is not text. */
const GAP = /\uFFFC+/g;

/** The first words of a log that say something: a definition, or else its first running text. */
export function toExcerpt(log: Log): string {
  const definition = log.definitions.find(({from}) => from === 'heading');
  const words = definition?.lines[0] ?? firstRun(log);
  const plain = words.replace(GAP, '').replace(/\s+/g, ' ').trim();
  return plain.length <= LENGTH ? plain : `${cut(plain)}…`;
}

function firstRun(log: Log): string {
  const run = log.runs.find(
    ({section, text}) =>
      log.sections[section]?.kind !== 'reflection' &&
      text.replace(GAP, '').trim().length > 1,
  );
  return run?.text ?? '';
}

/** Ends at a word, never inside a surrogate pair. */
function cut(text: string): string {
  const head = [...text.slice(0, LENGTH)].join('');
  const space = head.lastIndexOf(' ');
  return space > LENGTH / 2 ? head.slice(0, space) : head;
}
