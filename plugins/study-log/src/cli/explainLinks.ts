import path from 'node:path';

import {explainRefusals} from '../knowledge/review/explainRefusals.js';
import type {RefusedMention} from '../knowledge/review/explainRefusals.js';
import type {Mention, RefusedBecause} from '../knowledge/types.js';
import {UserError} from '../problems/UserError.js';
import type {SourceFile} from '../read/types.js';
import type {StudyLog} from '../studyLog.js';
import {compareBy} from './compareBy.js';

const REASONS: Readonly<
  Record<RefusedBecause | RefusedMention['because'], string>
> = {
  repeat: 'already linked above',
  self: 'stands in the section that is about it',
  ambiguous: 'an everyday word, and nothing on the page says it is this one',
  off: 'linking is turned off',
  word: 'part of a longer word',
  identifier: 'part of an identifier, a path or an address',
  case: 'an everyday word, without the capitals of the name',
  unrelated: 'part of another word that only begins like it',
  candidate: 'it has no page; study-log check says what would give it one',
  longer: 'part of a longer name',
  covered: 'part of the longer name that is found here',
  heading: 'stands in a heading',
  code: 'stands in a code block',
  markup: 'stands in code, a link, an image, math or HTML',
};

/**
 * A line for each place in one file where a concept is named: where, the words,
 * the concept, and why they are a link or not. `file` is relative to `cwd` or
 * to the log folder.
 *
 * @throws UserError when the folder has no such log.
 */
export function explainLinks(
  {folder, knowledge}: Pick<StudyLog, 'folder' | 'knowledge'>,
  {file, cwd}: {readonly file: string; readonly cwd: string},
): string {
  const fromCwd = toSource(path.relative(folder.root, path.resolve(cwd, file)));
  const wanted = [fromCwd, toSource(path.normalize(file))];
  const source = folder.files.find(({path: name}) => wanted.includes(name));
  if (!source) {
    throw new UserError(
      `There is no log ${file} in ${folder.root}; name it as it is in that folder.`,
    );
  }
  const names = new Map(knowledge.concepts.map(({id, name}) => [id, name]));
  const lines = findPlaces(source, knowledge).map(
    ({start, end, concept, verdict}) => {
      const words = source.text.slice(start, end).replace(/\s+/g, ' ');
      const name = names.get(concept) ?? concept;
      return `${source.path}:${lineAt(source.text, start)}  “${words}” → ${name}  ${verdict}\n`;
    },
  );
  return lines.length > 0
    ? lines.join('')
    : `${source.path} names no concept.\n`;
}

type ExplainedPlace = Pick<Mention, 'start' | 'end' | 'concept'> & {
  readonly verdict: string;
};

/** The mentions of a file and what is none, ascending. */
function findPlaces(
  {path: name, text}: SourceFile,
  knowledge: StudyLog['knowledge'],
): readonly ExplainedPlace[] {
  const inFile = new Set(
    knowledge.logs.filter(({source}) => source === name).map(({id}) => id),
  );
  const mentions = knowledge.mentions
    .filter(({log}) => inFile.has(log))
    .map((mention) => ({...mention, verdict: verdictOf(mention)}));
  const refused = explainRefusals(knowledge, {source: name, text}).map(
    (place) => ({...place, verdict: `no link: ${REASONS[place.because]}`}),
  );
  return [...mentions, ...refused].sort(
    compareBy(({start, end}) => [start, end]),
  );
}

function verdictOf({linked, refusedBecause}: Mention): string {
  if (linked) {
    return 'link';
  }
  return refusedBecause ? `no link: ${REASONS[refusedBecause]}` : 'no link';
}

function lineAt(text: string, offset: number): number {
  return (text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1;
}

function toSource(file: string): string {
  return file.split(path.sep).join('/');
}
