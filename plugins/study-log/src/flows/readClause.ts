import {hasRole} from '../language/lexicon/lexicon.js';
import {anyWordWith} from '../language/lexicon/patterns.js';
import {hasHangul} from '../language/scripts.js';
import type {Clause} from './clause.js';
import {readKoreanClause} from './koreanClause.js';
import {withoutStepMarker} from './stepMarker.js';

const SUBJECT = new RegExp(
  String.raw`^(?:then\s+|next,?\s+|finally,?\s+)?(?:the\s+|an?\s+)?((?:[\w./-]+\s+){0,3}?[\w./-]+)\s+(${anyWordWith('stepVerb')})\s*(.*)$`,
  'iu',
);

const NAME = String.raw`(?:the\s+|an?\s+|its\s+)?((?:[\w./-]+)(?:\s(?!(?:for|to|with|via|over|and|or|in|on|by|using|about|that|which|from|of|at|as|if|when)\b)[\w./-]+){0,2})`;

const OBJECT = new RegExp(`^${NAME}`, 'iu');

const TO = new RegExp(String.raw`\bto\s+${NAME}`, 'giu');

/** Two clauses, or a negation: who does what to whom is no longer plain. */
const UNCLEAR = /\b(?:and|but|not|never|which|that)\b/iu;

/** Reads who acts on whom in one step, by the grammar of its language. */
export function readClause(step: string): Clause {
  const text = withoutStepMarker(step.normalize('NFC'))
    .replace(/\([^)]*\)/gu, '')
    .replace(/[.。]\s*$/u, '')
    .trim();
  return hasHangul(text) ? readKoreanClause(text) : readEnglishClause(text);
}

/** Reads actor and target of an English step: `The kubelet sends … to the CNI plugin`. */
function readEnglishClause(text: string): Clause {
  const [, actor, verb = '', rest = ''] = SUBJECT.exec(text) ?? [];
  if (actor === undefined) {
    return {actor: null, target: null};
  }
  if (UNCLEAR.test(rest)) {
    return {actor, target: null};
  }
  if (hasRole(verb, 'calling')) {
    const name = OBJECT.exec(rest)?.[1];
    return {actor, target: name ? {name, marker: 'object'} : null};
  }
  const [first, second] = [...rest.matchAll(TO)].map((match) => match[1]);
  return {
    actor,
    target: first && !second ? {name: first, marker: 'to'} : null,
  };
}
