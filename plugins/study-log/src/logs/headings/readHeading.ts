import {isEnglishTask, isSentence} from '../../language/clauses.js';
import {facetOf, hasRole} from '../../language/lexicon/lexicon.js';
import {anyWordWith} from '../../language/lexicon/patterns.js';
import {splitAlias} from '../../language/splitAlias.js';
import {readTimeLabel} from '../dates/timeLabel.js';
import type {HeadingShape, Section, SectionKind, Subject} from '../types.js';
import {coordinatedNames} from './coordination.js';
import {definedName, facetQuestion} from './questions.js';
import {readFacet} from './readFacet.js';
import {stripHeading} from './stripHeading.js';
import {toSubject, toSubjects} from './subjects.js';

/** `VS Code` and `VS Studio` compare nothing. */
const PATTERNS: readonly RegExp[] = [
  /^(.+?)\s+(?:vs\.?|versus|대)\s+(?!code\b|studio\b)(.+)$/i,
  /^(.+?)\s*(?:와|과|랑|하고)\s+(.+?)(?:의|\s간의?|\s사이의)?\s*(?:차이점?|비교|다른 ?점|공통점)[가-힣\s]*\??$/,
  /^(?:the )?differences? between\s+(.+?)\s+and\s+(.+)$/i,
  /^(.+?)と(.+?)の(?:違い|比較)$/,
  /^(.+?)\s*(?:和|与|跟)\s*(.+?)的?(?:区别|差异|比较|对比)$/,
];

const ENUMERATED = /^(.+?[,&/].+?)\s*의?\s*(?:차이점?|비교(?: 정리)?)$/;

const VERSUS = /\s+(?:vs\.?|versus)\s+/i;

export type HeadingReading = Pick<Section, 'shape' | 'kind' | 'subjects'>;

type Rule = (heading: string) => HeadingReading | null;

const DATE = new RegExp(
  String.raw`^${anyWordWith('dateLabel')}?\s*[:：]?\s*(?:\d{2,4}\s*[.\-/년年]\s*)?\d{1,2}\s*[.\-/월月]\s*\d{1,2}\s*[일日]?\s*(?:\(.*\)|[월화수목금토일]요일)?\s*\.?$|^\d{6}$|^\d{8}$|^\d{1,2}$`,
  'i',
);
const DATE_LABEL = new RegExp(`^${anyWordWith('dateLabel')}\\s*[:：]`, 'i');
const INSTANCE_ADJECTIVE = new RegExp(`^${anyWordWith('instances')}\\s+`, 'i');
const ACTION = new RegExp(
  String.raw`\s(?:${anyWordWith('task')}|\S+ \S+ 테스트)$`,
);

/** `분산 추적: 한눈에 보기`: a name, and what is told of it. */
const TITLED = /^([^:：]+?)\s*[:：]\s+(.+)$/;
/** What stands before the colon only announces the name. */
const ANNOUNCED = new RegExp(
  `^(?:오늘의 )?${anyWordWith('announcement')}$`,
  'i',
);

/** Longer lines are prose in the place of a heading. */
const LONGEST_HEADING = 160;

/** In this order; the first rule that applies decides (notes C1). */
const RULES: readonly Rule[] = [
  readBoilerplate,
  readWholeFacet,
  readDefinition,
  readFacetQuestion,
  readComparison,
  readTask,
  readList,
  readFacet,
  readInstances,
  readAction,
  readConcept,
];

/** How a heading, as plain text, speaks of its subject, and which concepts it names. Pure; closed lists in Korean, English, Japanese and Chinese. */
export function readHeading(heading: string): HeadingReading {
  if (heading.length > LONGEST_HEADING) {
    return reading('other');
  }
  if (isDate(heading.normalize('NFC').trim())) {
    return reading('boilerplate', 'boilerplate');
  }
  const label = readTimeLabel(heading);
  if (label) {
    if (hasRole(label.rest, 'reflection')) {
      return reading('boilerplate', 'reflection');
    }
    if (label.rest === '' || hasRole(label.rest, 'boilerplate')) {
      return reading('boilerplate', 'boilerplate');
    }
  }
  return readTitle(stripHeading(heading));
}

/** Of a title with a colon, what comes behind counts only when it defines or compares. */
function readTitle(heading: string): HeadingReading {
  const [, name, rest] = TITLED.exec(heading) ?? [];
  if (!name || !rest) {
    return readPhrase(heading);
  }
  const inner = readPhrase(rest);
  const telling = inner.shape === 'definition' || inner.shape === 'comparison';
  return telling || ANNOUNCED.test(name) ? inner : readPhrase(name);
}

function readPhrase(phrase: string): HeadingReading {
  for (const rule of RULES) {
    const result = rule(phrase);
    if (result) {
      return result;
    }
  }
  return reading('other');
}

function reading(
  shape: HeadingShape,
  kind: SectionKind = 'other',
  subjects: readonly Subject[] = [],
): HeadingReading {
  return {shape, kind, subjects};
}

function readBoilerplate(heading: string): HeadingReading | null {
  if (hasRole(heading, 'reflection')) {
    return reading('boilerplate', 'reflection');
  }
  // 개요 is scaffolding at the top of a log and a facet under a concept: a facet.
  const isScaffolding = hasRole(heading, 'boilerplate') && !facetOf(heading);
  return isScaffolding || heading === '' || isDate(heading)
    ? reading('boilerplate', 'boilerplate')
    : null;
}

function isDate(heading: string): boolean {
  return DATE.test(heading) || DATE_LABEL.test(heading);
}

function readWholeFacet(heading: string): HeadingReading | null {
  const kind = facetOf(heading);
  return kind ? reading('facet', kind) : null;
}

function readDefinition(heading: string): HeadingReading | null {
  const name = definedName(heading);
  const subjects = name ? toSubjects([name]) : [];
  return subjects.length > 0
    ? reading('definition', 'definition', subjects)
    : null;
}

function readFacetQuestion(heading: string): HeadingReading | null {
  const question = facetQuestion(heading);
  return question
    ? reading('facet', question.kind, toSubjects([question.name]))
    : null;
}

function readComparison(heading: string): HeadingReading | null {
  const names = comparedNames(heading);
  const subjects = toSubjects(names ?? []);
  return names
    ? reading('comparison', 'compare', subjects.length > 1 ? subjects : [])
    : null;
}

function readTask(heading: string): HeadingReading | null {
  const phrase = heading.replace(/\s*[(（][^()（）]*[)）]\s*$/, '');
  return /[?？]$/.test(heading) || isSentence(phrase) || isEnglishTask(heading)
    ? reading('howto')
    : null;
}

function readList(heading: string): HeadingReading | null {
  const subjects = toSubjects(coordinatedNames(heading) ?? []);
  return subjects.length > 1 ? reading('list', 'other', subjects) : null;
}

function readInstances(heading: string): HeadingReading | null {
  const subjects = INSTANCE_ADJECTIVE.test(heading)
    ? toSubject(heading.replace(INSTANCE_ADJECTIVE, ''))
    : [];
  return subjects.length > 0
    ? reading('instances', 'examples', subjects)
    : null;
}

function readAction(heading: string): HeadingReading | null {
  const {name, rest} = splitAlias(heading);
  return ACTION.test(` ${rest}`) || (ACTION.test(name) && rest === '')
    ? reading('howto')
    : null;
}

function readConcept(heading: string): HeadingReading | null {
  const {name, aliases, rest} = splitAlias(heading);
  const subjects =
    rest === ''
      ? toSubject(name, aliases)
      : toSubject(
          `${name} ${rest}`,
          aliases.map((alias) => `${alias} ${rest}`),
        );
  return subjects.length > 0 ? reading('concept', 'other', subjects) : null;
}

/** `L4 vs L7`, `A와 B의 차이`, `A, B 비교` -> the names compared, in the heading's order. */
function comparedNames(heading: string): readonly string[] | undefined {
  const enumerated = ENUMERATED.exec(heading)?.[1];
  if (enumerated) {
    return enumerated.split(/\s*[,&/]\s*/);
  }
  for (const pattern of PATTERNS) {
    const [, first, rest] = pattern.exec(heading) ?? [];
    if (first && rest) {
      return [first, ...rest.split(VERSUS)].map((name) => name.trim());
    }
  }
  return undefined;
}
