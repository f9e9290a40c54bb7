import {hasHangul} from '../language/scripts.js';
import type {Clause} from './clause.js';
import {readEnglishClause} from './englishClause.js';
import {readKoreanClause} from './koreanClause.js';
import {withoutStepMarker} from './stepMarker.js';

/** Reads who acts on whom in one step, by the grammar of its language. */
export function readClause(step: string): Clause {
  const text = withoutStepMarker(step.normalize('NFC'))
    .replace(/\([^)]*\)/gu, '')
    .replace(/[.。]\s*$/u, '')
    .trim();
  return hasHangul(text) ? readKoreanClause(text) : readEnglishClause(text);
}
