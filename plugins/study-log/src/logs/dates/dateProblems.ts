import {createProblem} from '../../problems/index.js';
import type {Problem} from '../../problems/index.js';
import type {CalendarDate} from '../types.js';
import type {DateCandidate, DateEvidence} from './types.js';
import {refusalOf} from './verdict.js';

/** What is wrong with what the writer wrote: days that cannot be, and, in one problem, all that disagrees with the day that is taken. */
export function findDateProblems(
  evidence: DateEvidence,
  {
    written,
    taken,
    today,
  }: {
    readonly written: readonly DateCandidate[];
    readonly taken?: DateCandidate;
    readonly today: CalendarDate;
  },
): readonly Problem[] {
  const {source} = evidence;
  const possible = written.filter((each) => refusalOf(each, today) === null);
  const faults = written
    .filter((each) => each.doubt === undefined && !possible.includes(each))
    .map((each) => faultOf(source, each));
  return [...faults, ...conflictsWith(taken, possible, evidence)];
}

function faultOf(source: string, {date, text, line}: DateCandidate): Problem {
  return date === null
    ? createProblem('date-impossible', {source, line, text})
    : createProblem('date-future', {source, line, date});
}

function conflictsWith(
  taken: DateCandidate | undefined,
  possible: readonly DateCandidate[],
  {source, path}: DateEvidence,
): readonly Problem[] {
  if (!taken) {
    return [];
  }
  const {date, text, label, dateSource} = taken;
  const folder = dateSource === 'path' ? path?.folderSays : undefined;
  const inFile = possible.filter((each) => each.date !== date);
  const others = [
    ...(folder === undefined ? [] : [{from: 'folder', says: folder}]),
    ...inFile.map((each) => ({from: each.label, says: each.date ?? each.text})),
  ];
  const line = inFile[0]?.line ?? null;
  return others.length === 0
    ? []
    : [
        createProblem('date-conflict', {
          source,
          line,
          taken: date ?? text,
          takenFrom: label,
          others,
        }),
      ];
}
