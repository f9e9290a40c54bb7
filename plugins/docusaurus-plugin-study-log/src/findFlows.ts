import {buildFlows} from './diagrams/buildFlows';
import type {Flow} from './diagrams/types';
import {createConceptLookup} from './knowledge/conceptLookup';
import type {Knowledge} from './knowledge/types';
import type {Memo} from './memo/createMemo';
import type {LogFolder} from './read/types';

/** The flows of all logs; of a log they depend on its own text and on what the concepts are called. */
export function findFlows(
  knowledge: Knowledge,
  folder: LogFolder,
  memo: Memo<readonly Flow[]>,
): readonly Flow[] {
  const texts = new Map(folder.files.map(({path, text}) => [path, text]));
  const lookup = createConceptLookup(knowledge);
  const names = JSON.stringify(
    knowledge.concepts
      .filter(({candidate}) => !candidate)
      .map(({id, name, aliases}) => [id, name, aliases]),
  );
  return buildFlows(
    {
      logs: knowledge.logs,
      conceptOf: (log, section) => lookup.ofSection(log.id, section),
      isConcept: (text) => lookup.byName(text) !== undefined,
      textOf: (log) => texts.get(log.source) ?? '',
    },
    (log, find) => memo(log.id, [log, names], find),
  );
}
