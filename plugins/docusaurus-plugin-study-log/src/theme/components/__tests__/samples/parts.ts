import type {
  ConceptSummary,
  LogRef,
  LogSummary,
  PeriodRef,
} from '../../../types';

export const log: LogRef = {
  title: 'DNS를 다시 보다',
  permalink: '/base/logs/dns/',
  date: '2025-01-11',
  dateConfidence: 'exact',
};

export const guessed: LogRef = {
  ...log,
  title: '포트 정리',
  permalink: '/base/logs/port/',
  dateConfidence: 'estimated',
};

export const summary: LogSummary = {
  ...log,
  excerpt: '이름을 주소로 바꾼다.',
  concepts: [{name: 'DNS', permalink: '/base/concepts/dns/', isNew: true}],
  hasDiagram: true,
};

export const year: PeriodRef = {
  label: {year: 2025},
  permalink: '/base/timeline/2025/',
  count: 2,
};

export const month: PeriodRef = {
  label: {year: 2025, month: 1},
  permalink: '/base/timeline/2025/01/',
  count: 2,
};

export const concept: ConceptSummary = {
  name: 'DNS',
  permalink: '/base/concepts/dns/',
  aliases: ['도메인 네임 시스템'],
  definition: '이름을 주소로 바꾸는 분산 데이터베이스',
  firstSeen: '2025-01-11',
  lastSeen: '2025-02-01',
  logs: 2,
  mentions: 5,
  group: 'D',
};
