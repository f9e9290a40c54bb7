import {conceptKey} from '../../language/conceptKey.js';
import {toWordSet} from './wordSet.js';
import type {SectionKind} from '../types.js';

/**
 * Headings that describe the concept above them, by what they say of it
 * (notes on 65,032 real headings; Korean, English, Japanese, Chinese).
 */
const FACETS: readonly (readonly [SectionKind, ReadonlySet<string>])[] = [
  [
    'definition',
    toWordSet(`
      정의, 개념, 기본 개념, 핵심 개념, 의미, 뜻, 개요, 소개, 이란, 란, 설명,
      배경, 등장 배경, 탄생 배경, 역사, 유래, definition, concept, concepts,
      meaning, overview, introduction, background, history, 定義, 意味, 概念,
      概要, 背景, とは, 定义, 含义, 概述, 简介, 介绍, 历史, 是什么`),
  ],
  [
    'feature',
    toWordSet(`
      특징, 주요 특징, 핵심 특징, 특성, 성질, 속성, 성격, 원칙, 특징들, 호환성,
      features, feature, characteristics, properties, key features, 特徴,
      特性, 性質, 特点, 特征, 属性`),
  ],
  [
    'pros',
    toWordSet(`
      장점, 단점, 장단점, 장 단점, 장점과 단점, 장점 및 단점, 이점, 한계,
      한계점, 문제점, 주의점, 주의 사항, 주의사항, 주의할 점, 유의 사항,
      유의점, 고려 사항, 고려사항, 보안 취약점, 취약점, 트레이드오프, pros, cons,
      pros and cons, pros & cons, advantages, disadvantages, benefits,
      drawbacks, limitations, limits, caveats, trade-offs, tradeoffs, メリット, デメリット,
      メリットとデメリット, 長所, 短所, 利点, 欠点, 注意点, 制限, 优点, 缺点,
      优缺点, 优势, 劣势, 局限性, 注意事项`),
  ],
  [
    'why',
    toWordSet(`
      필요성, 목적, 이유, 사용 이유, 사용하는 이유, 쓰는 이유, 왜 필요한가,
      왜 사용하는가, 왜 쓰는가, 등장 이유, 도입 이유, 중요성, purpose, why,
      motivation, rationale, 目的, 理由, 必要性, 原因, 为什么, 作用, 用途,
      意义`),
  ],
  [
    'how',
    toWordSet(`
      동작 방식, 동작 원리, 동작 과정, 동작 순서, 동작, 작동 방식, 작동 원리,
      작동 과정, 작동, 흐름, 처리 흐름, 처리 과정, 과정, 절차, 순서, 단계,
      실행 과정, 실행 흐름, 실행 단계, 진행 과정, 원리, 기본 원리, 메커니즘,
      매커니즘, 알고리즘 흐름, 라이프사이클, 생명주기, 라이프 사이클,
      how it works, how works, workflow, flow, process flow, mechanism,
      steps, procedure, lifecycle, life cycle, sequence, 仕組み, 動作,
      動作原理, 動作の流れ, 流れ, 手順, 処理の流れ, ライフサイクル, 原理,
      工作原理, 流程, 过程, 步骤, 机制, 工作流程, 生命周期, 执行流程`),
  ],
  [
    'parts',
    toWordSet(`
      구성 요소, 구성요소, 구성, 구조, 기본 구조, 내부 구조, 아키텍처,
      아키텍쳐, 컴포넌트, 주요 컴포넌트, 주요 구성 요소, 핵심 구성 요소,
      핵심 요소, 요소, 모듈, 계층 구조, 계층, components, component,
      architecture, structure, parts, building blocks, elements, layers,
      構成要素, 構成, 構造, アーキテクチャ, コンポーネント, 组成, 组成部分,
      结构, 架构, 组件`),
  ],
  [
    'kinds',
    toWordSet(`
      유형, 종류, 타입, 분류, 형태, 방식, 종류와 특징, 유형별 특징,
      종류 및 특징, 하위 유형, types, type, kinds, kind, categories,
      variants, classification, 種類, タイプ, 分類, 類型, 类型, 种类, 分类,
      形式`),
  ],
  [
    'examples',
    toWordSet(`
      예시, 예제, 예, 사용 예시, 사용 예제, 사용 예, 활용 예시, 사례,
      사용 사례, 활용 사례, 적용 사례, 유스 케이스, 구현체, 대표 구현체, 제품, 도구,
      example, examples, use cases, use case, usage examples,
      implementations, 例, 使用例, 事例, ユースケース, 実装例, 例子, 示例,
      案例, 应用场景, 使用场景`),
  ],
  [
    'compare',
    toWordSet(`
      차이, 차이점, 비교, 공통점, 공통점과 차이점, 차이점 비교, 비교 정리,
      성능 비교, 기능 비교, 특징 비교, comparison, differences, difference,
      versus, 違い, 比較, 差異, 区别, 差异, 对比, 比较`),
  ],
  [
    'use',
    toWordSet(`
      사용법, 사용 방법, 기본 사용법, 사용 상황, 사용처, 활용, 활용법,
      활용 방법, 사용, 구현, 구현 방법, 적용, 적용 방법, 설정, 설정 방법,
      기본 설정, 설치, 설치 방법, 설치 및 설정, 설치 및 기본 설정, 명령어,
      기본 명령어, 주요 명령어, 문법, 기본 문법, 처리 방법, 방법, 해결 방법,
      해결 방안, 접근 방법, 접근 방식, 처리 방식, 전략, 조건, 발생 조건, 처리, 역할, 기능,
      주요 기능, 시간 복잡도, 복잡도, 성능, 표기법, 핵심 연산, 핵심연산,
      연산, 메서드, 주요 메서드, 옵션, 필드, 지원, 베스트 프랙티스, usage,
      how to use, commands, syntax, configuration, options, implementation,
      role, roles, functions, performance, complexity, best practices,
      使い方, 使用方法, 設定, インストール, コマンド, 役割, 機能, 実装, 方法,
      用法, 使用, 配置, 安装, 命令, 常用命令, 语法, 实现, 功能`),
  ],
];

const KIND_BY_FACET: ReadonlyMap<string, SectionKind> = new Map(
  // A word in two lists belongs to the first.
  [...FACETS]
    .reverse()
    .flatMap(([kind, words]) =>
      [...words].map((word) => [word, kind] as const),
    ),
);

/** English facets that may follow a subject (`Pod lifecycle`); `Event flow` is a name of its own. */
const ENGLISH_SUFFIXES = toWordSet(`
  features, key features, characteristics, types, kinds, use cases, use case,
  example, examples, architecture, pros and cons, pros & cons, advantages,
  disadvantages, benefits, drawbacks, limitations, definition, overview,
  introduction, history, syntax, usage, commands, configuration, lifecycle,
  comparison, differences, best practices, how it works, components,
  implementations`);

/** What a whole heading says of the concept above it, or undefined when it is no facet. */
export function facetKind(heading: string): SectionKind | undefined {
  return KIND_BY_FACET.get(conceptKey(heading));
}

/** The same for the words behind a subject. */
export function suffixFacetKind(words: string): SectionKind | undefined {
  const key = conceptKey(words);
  const isEnglish = /^[A-Za-z &]+$/.test(words);
  return isEnglish && !ENGLISH_SUFFIXES.has(key)
    ? undefined
    : KIND_BY_FACET.get(key);
}
