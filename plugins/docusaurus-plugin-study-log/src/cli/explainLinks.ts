import path from 'node:path';

import type {Mention, RefusedBecause} from '../knowledge/types';
import {UserError} from '../problems/UserError';
import type {StudyLog} from '../studyLog';
import {compareBy} from './compareBy';

const REASONS: Readonly<Record<RefusedBecause, string>> = {
  repeat: 'already linked above',
  self: 'stands in the section that is about it',
  ambiguous: 'an everyday word, and nothing on the page says it is this one',
  off: 'linking is turned off',
};

/**
 * A line for each mention in one file: where, the words, the concept, and why
 * they are a link or not. `file` is relative to `cwd` or to the log folder.
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
  const inFile = new Set(
    knowledge.logs
      .filter((log) => log.source === source.path)
      .map(({id}) => id),
  );
  const names = new Map(knowledge.concepts.map(({id, name}) => [id, name]));
  const lines = knowledge.mentions
    .filter(({log}) => inFile.has(log))
    .sort(compareBy(({start, end}) => [start, end]))
    .map((mention) => {
      const words = source.text.slice(mention.start, mention.end);
      const name = names.get(mention.concept) ?? mention.concept;
      return `${source.path}:${mention.line}  “${words}” → ${name}  ${explain(mention)}\n`;
    });
  return lines.length > 0
    ? lines.join('')
    : `${source.path} mentions no concept outside its headings.\n`;
}

function explain({linked, refusedBecause}: Mention): string {
  if (linked) {
    return 'link';
  }
  return refusedBecause ? `no link: ${REASONS[refusedBecause]}` : 'no link';
}

function toSource(file: string): string {
  return file.split(path.sep).join('/');
}
