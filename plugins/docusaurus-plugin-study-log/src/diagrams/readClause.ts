import {hasHangul} from '../language/scripts';
import type {Clause} from './clause';
import {readEnglishClause} from './englishClause';
import {readKoreanClause} from './koreanClause';
import {withoutStepMarker} from './stepMarker';

/** Reads who acts on whom in one step, by the grammar of its language. */
export function readClause(step: string): Clause {
  const text = withoutStepMarker(step.normalize('NFC'))
    .replace(/\([^)]*\)/gu, '')
    .replace(/[.。]\s*$/u, '')
    .trim();
  return hasHangul(text) ? readKoreanClause(text) : readEnglishClause(text);
}
