import type {Log, Section} from '../logs/types.js';
import {findStepLists} from './findStepLists.js';
import {readFlow} from './readFlow.js';
import type {Flow} from './types.js';

const OFF = /<!--\s*study-log:\s*no-diagram\s*-->/u;

export type FlowInput = FlowQuestions & {
  readonly logs: readonly Log[];
  /** The text of the file that the log stands in. */
  readonly textOf: (log: Log) => string;
};

/** What the flows of a log depend on besides its text. */
export type FlowQuestions = {
  /** The concept that a section is about, its own or its nearest ancestor's. */
  readonly conceptOf: (
    log: Log,
    section: number,
  ) => {readonly id: string} | null;
  /** Does the whole text name a concept? */
  readonly isConcept: (text: string) => boolean;
};

/**
 * Reads the flows that the logs' how-it-works sections describe (notes C5);
 * sorted by source, then by where they stand.
 *
 * @param remember - may hand back what `find` found in the same log before,
 * when the questions that it asked are answered the same
 */
export function buildFlows(
  input: FlowInput,
  remember: (
    log: Log,
    find: (questions: FlowQuestions) => readonly Flow[],
  ) => readonly Flow[] = (_, find) => find(input),
): readonly Flow[] {
  return input.logs
    .flatMap((log) =>
      remember(log, (questions) => findFlowsOf(log, {...input, ...questions})),
    )
    .sort(
      (a, b) =>
        compare(a.source, b.source) || a.line - b.line || a.after - b.after,
    );
}

function findFlowsOf(log: Log, input: FlowInput): readonly Flow[] {
  const sections = log.sections.filter(({kind}) => kind === 'how');
  if (sections.length === 0) {
    return [];
  }
  const text = input.textOf(log);
  return sections
    .filter((section) => !isTurnedOff(log, section, text))
    .flatMap((section) => findStepLists(log, section, text))
    .flatMap((list): readonly Flow[] => {
      const heading = log.sections[list.section]?.heading ?? '';
      const flow = readFlow(list, {heading, isConcept: input.isConcept});
      return flow
        ? [
            {
              ...flow,
              log: log.id,
              section: list.section,
              concept: input.conceptOf(log, list.section)?.id ?? null,
              source: log.source,
              line: list.line,
              after: list.after,
            },
          ]
        : [];
    });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `<!-- study-log: no-diagram -->` is the writer's way out: it holds for the
 * section it stands in and all under it; before the first heading, for the
 * whole entry.
 */
function isTurnedOff(log: Log, section: Section, text: string): boolean {
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
