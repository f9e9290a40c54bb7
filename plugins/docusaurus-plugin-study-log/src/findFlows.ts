import {buildFlows} from './diagrams/buildFlows';
import type {Flow} from './diagrams/types';
import {
  createConceptLookup,
  type ConceptLookup,
} from './knowledge/conceptLookup';
import type {Knowledge} from './knowledge/types';
import {createAskingMemo, type AskingMemo} from './memo/createAskingMemo';
import type {Log} from './parse/types';
import type {LogFolder} from './read/types';

/** By log: asks whether a text names a concept, and which concept a section is about (by its index). */
export type FlowMemo = AskingMemo<
  {readonly log: Log; readonly lookup: ConceptLookup},
  string | number,
  string | undefined,
  readonly Flow[]
>;

export function createFlowMemo(): FlowMemo {
  return createAskingMemo(({log, lookup}, asked) =>
    typeof asked === 'string'
      ? lookup.byName(asked)?.id
      : lookup.ofSection(log.id, asked)?.id,
  );
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
  const lookup = createConceptLookup(knowledge);
  const undrawn = new Set<string>(
    knowledge.concepts.filter(({diagram}) => !diagram).map(({id}) => id),
  );
  const flows = buildFlows(
    {
      logs: knowledge.logs,
      conceptOf: ({id}, section) => lookup.ofSection(id, section),
      isConcept: (text) => lookup.byName(text) !== undefined,
      textOf: (log) => texts.get(log.source) ?? '',
    },
    (log, find) =>
      memo(log.id, {inputs: [log], oracle: {log, lookup}}, (ask) =>
        find({
          isConcept: (text) => ask(text) !== undefined,
          conceptOf: (_, section) => {
            const id = ask(section);
            return id === undefined ? null : {id};
          },
        }),
      ),
  );
  return flows.filter(({concept}) => !concept || !undrawn.has(concept));
}
