import {parseLogsNow} from '../../__tests__/support/parseNow.js';
import type {Log} from '../../logs/types.js';
import {buildKnowledge} from '../buildKnowledge.js';
import type {CuratedConcept, Knowledge, LinkFrequency} from '../types.js';

/** Parses Markdown given by path. */
export function logsOf(
  texts: Readonly<Record<string, string>>,
): readonly Log[] {
  const files = Object.entries(texts).map(([path, text]) => ({
    path,
    text,
    encoding: 'utf-8' as const,
    hash: `${path} ${text}`,
  }));
  return parseLogsNow({files, today: '2025-12-31'}).logs;
}

export function knowledgeOf(
  texts: Readonly<Record<string, string>>,
  options: {
    readonly frequency?: LinkFrequency;
    readonly curated?: readonly Omit<CuratedConcept, 'line'>[];
  } = {},
): Knowledge {
  const {frequency = 'section', curated = []} = options;
  return buildKnowledge({
    logs: logsOf(texts),
    options: {
      frequency,
      curated: curated.map((concept) => ({...concept, line: 1})),
    },
  });
}
