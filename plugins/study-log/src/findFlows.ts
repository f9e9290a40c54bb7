import {buildFlows} from './flows/buildFlows.js';
import type {Flow} from './flows/types.js';
import {
  createConceptLookup,
  createLookupMemo,
  type ConceptLookup,
  type LookupMemo,
} from './knowledge/conceptLookup.js';
import type {ConceptId, Knowledge} from './knowledge/types.js';
import {conceptKey} from './language/conceptKey.js';
import type {AskingMemo} from './memo/createAskingMemo.js';
import {REMEMBERING} from './memo/memory.js';
import type {Memory} from './memo/memory.js';
import type {LogFolder} from './read/types.js';

/** By log: asks which concept a text names. */
export type FlowMemo = {
  readonly lookup: LookupMemo;
  readonly ofLog: AskingMemo<
    ConceptLookup['names'],
    string,
    ConceptId | undefined,
    readonly Flow[]
  >;
};

export function createFlowMemo(memory: Memory = REMEMBERING): FlowMemo {
  return {
    lookup: createLookupMemo(memory),
    ofLog: memory.createAskingMemo((names, text) =>
      names.get(conceptKey(text)),
    ),
  };
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
  const conceptOf = ({id}: {readonly id: string}, section: number) =>
    lookup.ofSection(id, section);
  const undrawn = new Set<string>(
    knowledge.concepts.filter(({diagram}) => !diagram).map(({id}) => id),
  );
  const flows = buildFlows(
    {
      logs: knowledge.logs,
      conceptOf,
      isConcept: (text) => lookup.byName(text) !== undefined,
      textOf: (log) => texts.get(log.source) ?? '',
    },
    (log, find) => {
      const inputs = [log, lookup.homesIn(log.id)];
      return memo.ofLog(log.id, {inputs, oracle: lookup.names}, (ask) =>
        find({isConcept: (text) => ask(text) !== undefined, conceptOf}),
      );
    },
  );
  return flows.filter(({concept}) => !concept || !undrawn.has(concept));
}
