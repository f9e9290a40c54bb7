import {conceptKey} from '../language/conceptKey.js';
import type {Clause} from './clause.js';
import {toLabel} from './mermaidLabel.js';
import {readClause} from './readClause.js';
import {withoutStepMarker} from './stepMarker.js';
import type {FlowStep} from './types.js';

const FEWEST_MESSAGES = 2;
const ACTOR_SHARE = 0.6;
const SHORTEST_ACTOR = 2;
const MOST_PARTICIPANTS = 8;
const COLUMNS = 32;

/**
 * Reads actors and targets of all steps; null unless they are clear (notes C5):
 * most steps name an actor, and at least two steps go to a target that acts
 * elsewhere in the list or is a concept. `로` is often an instrument, so its
 * noun has to act elsewhere.
 */
export function readSequence(
  steps: readonly {readonly text: string; readonly line: number}[],
  isConcept: (text: string) => boolean,
): readonly FlowStep[] | null {
  const clauses = steps.map(({text}) => readClause(text));
  const actors = new Set(
    clauses.flatMap(({actor}) => (isActor(actor) ? [conceptKey(actor)] : [])),
  );
  const read = steps.map(({text, line}, index): FlowStep => {
    const clause = clauses[index];
    const actor = isActor(clause?.actor) ? clause.actor : undefined;
    const target = actor && clause && findTarget(clause, actors, isConcept);
    return {text, line, actor, target};
  });
  const messages = read.filter(({target}) => target !== undefined);
  const acting = read.filter(({actor}) => actor !== undefined);
  return messages.length >= FEWEST_MESSAGES &&
    acting.length >= steps.length * ACTOR_SHARE &&
    listParticipants(read).length <= MOST_PARTICIPANTS
    ? read
    : null;
}

function isActor(name: string | null | undefined): name is string {
  return name != null && name.length >= SHORTEST_ACTOR;
}

function findTarget(
  {actor, target}: Clause,
  actors: ReadonlySet<string>,
  isConcept: (text: string) => boolean,
): string | undefined {
  if (!target || actor === null) {
    return undefined;
  }
  const key = conceptKey(target.name);
  const known =
    actors.has(key) || (target.marker !== 'toward' && isConcept(target.name));
  return known && key !== conceptKey(actor) ? target.name : undefined;
}

/** Mermaid source: a message for each step with a target, a note for the others. */
export function toSequenceDiagram(steps: readonly FlowStep[]): string {
  const participants = listParticipants(steps);
  const ids = new Map(
    participants.map((name, index) => [conceptKey(name), `p${index + 1}`]),
  );
  const idOf = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : ids.get(conceptKey(name));
  const everyone = `p1,p${participants.length}`;
  const lines = steps.map(({text, actor, target}, index) => {
    const label = toLabel({
      text: withoutStepMarker(text),
      number: index + 1,
      columns: COLUMNS,
    });
    return target === undefined
      ? `Note over ${idOf(actor) ?? everyone}: ${label}`
      : `${idOf(actor)}->>${idOf(target)}: ${label}`;
  });
  const declared = participants.map(
    (name, index) =>
      `participant p${index + 1} as ${toLabel({text: name, columns: COLUMNS})}`,
  );
  return ['sequenceDiagram', ...declared, ...lines].join('\n  ');
}

/** Everyone on an arrow, and whoever acts more than once; in order of appearance. */
function listParticipants(steps: readonly FlowStep[]): readonly string[] {
  const named = steps.flatMap(({actor, target}) =>
    actor === undefined
      ? []
      : [
          {name: actor, onArrow: target !== undefined},
          ...(target === undefined ? [] : [{name: target, onArrow: true}]),
        ],
  );
  const byKey = new Map<
    string,
    {name: string; onArrow: boolean; times: number}
  >();
  for (const {name, onArrow} of named) {
    const key = conceptKey(name);
    const known = byKey.get(key) ?? {name, onArrow: false, times: 0};
    byKey.set(key, {
      name: known.name,
      onArrow: known.onArrow || onArrow,
      times: known.times + 1,
    });
  }
  return [...byKey.values()]
    .filter(({onArrow, times}) => onArrow || times > 1)
    .map(({name}) => name);
}
