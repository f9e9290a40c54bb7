import {createMemo} from './memo/createMemo.js';
import type {CreateMemo, Memo} from './memo/createMemo.js';
import {buildFlows} from './flows/buildFlows.js';
import type {Flow} from './flows/types.js';
import {
  createConceptLookup,
  createLookupMemo,
  type LookupMemo,
} from './knowledge/conceptLookup.js';
import type {Knowledge} from './knowledge/types.js';
import type {LogFolder} from './read/types.js';

export type FlowMemo = {
  readonly lookup: LookupMemo;
  /** By log. */
  readonly ofLog: Memo<readonly Flow[]>;
};

export function createFlowMemo(create: CreateMemo = createMemo): FlowMemo {
  return {lookup: createLookupMemo(create), ofLog: create()};
}

/**
 * The flows of all logs but those of concepts that want none; of a log they depend on its own text and
 * on what the concepts that it names are called.
 */
export function findFlows(
  knowledge: Knowledge,
  folder: LogFolder,
  memo: FlowMemo,
): readonly Flow[] {
  const texts = new Map(folder.files.map(({path, text}) => [path, text]));
  const lookup = createConceptLookup(knowledge, memo.lookup);
  const asked = {
    conceptOf: ({id}: {readonly id: string}, section: number) =>
      lookup.ofSection(id, section),
    isConcept: (text: string) => lookup.byName(text) !== undefined,
  };
  const undrawn = new Set<string>(
    knowledge.concepts.filter(({diagram}) => !diagram).map(({id}) => id),
  );
  const flows = buildFlows(
    {
      logs: knowledge.logs,
      ...asked,
      textOf: (log) => texts.get(log.source) ?? '',
    },
    (log, find) => {
      const inputs = [log, lookup.ownSectionsIn(log.id), lookup.names];
      return memo.ofLog(log.id, inputs, () => find(asked));
    },
  );
  return flows.filter(({concept}) => !concept || !undrawn.has(concept));
}
