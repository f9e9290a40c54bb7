/** Languages whose words are known. */
export type Language = 'ko' | 'en' | 'ja' | 'zh';

/** What a facet says of the concept whose section it stands in. */
export type Facet =
  | 'definition'
  | 'feature'
  | 'pros'
  | 'why'
  | 'how'
  | 'parts'
  | 'kinds'
  | 'examples'
  | 'compare'
  | 'use';

/** Roles of whole headings, and of the words at their ends; asked by `logs/headings`. */
type HeadingRole =
  /** A heading that describes the concept above it, by what it says: 특징, Use cases. From 65,032 real headings. A word has one facet. */
  | `facet:${Facet}`
  /** An English facet that may follow its subject: `Pod lifecycle`; `Event flow` is a name of its own. */
  | 'facetSuffix'
  /** Scaffolding of a log, never a concept: 공부 내용, References, 목차. */
  | 'boilerplate'
  /** The writer speaks of the day, not of the subject: 회고, 느낀 점. Can be hidden as a whole. */
  | 'reflection'
  /** What is still to be found out or done: 질문, Next steps. Asked by `study-log new`. */
  | 'open'
  /** Too general to be a concept on its own, as a heading: 문제, basics. */
  | 'generic'
  /** In front of a colon it announces the name behind it: 주제: Ingress. */
  | 'announcement'
  /** Counts the parts of a text, a number behind it: 예제 3, Chapter 2. */
  | 'numbered'
  /** The same of steps: Step 1, 단계 2. Asked by `flows` too. */
  | 'step'
  /** At the end of a phrase it makes a task of it: Ingress 설치, 토큰 생성. */
  | 'task'
  /** Verbal noun in -기 that makes a task: 만들기; 처리기 and 크기 are things. */
  | 'nominal'
  /** Opens an English task of three words or more: `Undo a commit`. */
  | 'imperative'
  /** The same as a gerund, where it hardly ever begins a name; `Routing Table` is one. */
  | 'gerund'
  /** In front of examples of what the heading names: 대표적인, Popular. */
  | 'instances'
  /** An adjective that is left out before any name: 간단한, the. */
  | 'epithet'
  /** One that is left out before a facet: 주요 특징; before a name it may belong to it. */
  | 'emphasis'
  /** Between subject and facet, it belongs to the facet: 자동 구성. */
  | 'modifier';

/** Whether a word names something by itself; asked where concepts, aliases and links are judged. */
type NamingRole =
  /** Among the 1,500 words most used in lower case in English study logs and READMEs, names of things studied left out. */
  | 'common'
  /** The name of a thing in this field that its capital tells from the everyday word: Service, Go. */
  | 'cased'
  /** English function word: a name only by its capitals (`IT`). */
  | 'functionWord'
  /** A name that is an everyday word too: links only in the company of its topic. */
  | 'ambiguous'
  /** A general noun that heads many sections and is no subject of study; a phrase of such words is no name. */
  | 'everyday'
  /** The same when it stands alone: 보안, but 메서드 보안 is a name. */
  | 'everydayAlone'
  /** Stand-in of examples: the metasyntactic variables of RFC 3092, what first programs say. */
  | 'placeholder'
  /** A value, no subject: data types of JSON Schema and SQL, levels of logging (RFC 5424, SLF4J), functions on strings. */
  | 'value'
  /** Labels a line instead of naming a thing: 장점 : …, Example: … */
  | 'label'
  /** In front of a name, tells only which one of several: 두 번째 인자. */
  | 'selector'
  /** In front of a name, tells one variant of a thing: 커스텀 패턴. */
  | 'variant'
  /** A Hangul word that begins with a common name and is none of it: 로그인. */
  | 'indivisible'
  /** In brackets behind a name, it makes a note of what stands there: 2024년 기준. */
  | 'remark'
  /** In brackets behind a name, one of several methods: `User (GET)`. */
  | 'request'
  /** In brackets, whether a parameter has to be given. */
  | 'obligation'
  /** Says what sort of thing something is, at the end of its definition: 프로토콜. */
  | 'category'
  /** In the name of an item, it makes a step or setting of it, not a kind or part. */
  | 'procedure';

/** Roles of words in a sentence; asked by `language` itself, `logs/definitions` and `flows`. */
type SentenceRole =
  /** A noun or adverb that only looks as if it ended in a particle or verb ending: 결과, 제한, 차이. */
  | 'wholeNoun'
  /** In front of a noun phrase, belongs to no name: 각 리스너. */
  | 'determiner'
  /** In front of who acts in a step, belongs to no name either: 먼저, 새로운. */
  | 'stepOpener'
  /** In front of a subject: 기본적으로, currently. */
  | 'adverb'
  /** Ends like a subject and is none: 또는, 같이. */
  | 'connective'
  /** Stands for something said before: its sentence defines no term. */
  | 'pronoun'
  /** Part of a text, of which the text itself may speak: 이 섹션은 … */
  | 'textPart'
  /** Verb that says what a term means: 말한다. */
  | 'defining'
  /** Predicate that says how something is, not what happens: such a sentence is no step. */
  | 'state'
  /** A noun at the end of a step that does the same. */
  | 'trait'
  /** Noun that says an action when it ends a step: 요청을 감지, 응답 반환. */
  | 'action'
  /** What happens next: 먼저, then. */
  | 'time'
  /** In which case, not what comes next: 만약, otherwise. */
  | 'condition'
  /** In a heading, promises steps in an order: 처리 과정; 원리 does not. */
  | 'order'
  /** Opening of a Korean verb whose 에, 에게 or 로 is where something goes: 보내, 전달. */
  | 'directed'
  /** Verb whose object is whom it acts on: 호출, calls. */
  | 'calling'
  /** Opening of a verb whose 에서 is whom it acts on: 가져, 조회. */
  | 'fetching'
  /** Opening of a verb that makes the subject the receiver: 받, 수신. */
  | 'receiving'
  /** A noun whose 로 or 에 says how or when, not where to: 동시에, 순서로. */
  | 'manner'
  /** Third-person verb by which one part of a system acts: sends. */
  | 'stepVerb'
  /** Opens an English clause, or points at something near: all the, how. */
  | 'clauseOpener'
  /** At the end of a phrase, shows that it is torn: `Editing files with`. */
  | 'dangling'
  /** English verb that makes a clause of a phrase: is, works. */
  | 'auxiliary'
  /** English verb behind the subject of a sentence: `Envoy provides …`. */
  | 'predicate'
  /** Opens a sentence about what follows, its reader or its writer: 다음은 …, `I ended up …`. */
  | 'aside';

/** Roles of words about time; asked by `logs/dates`. */
type DateRole =
  /** Stands before the date of a log: 날짜, Created at. */
  | 'dateLabel'
  /** Says "log" and nothing else: 오늘의 기록, Daily notes. */
  | 'filler';

/**
 * What a word does in a log. A role is one question, whoever asks it; its
 * words are closed lists, from common knowledge of the four languages and from
 * what real logs showed, never sentences of them.
 */
export type Role = HeadingRole | NamingRole | SentenceRole | DateRole;

/**
 * The words of a language, each once, with all its roles in alphabetical
 * order. A word is written with its spaces and looked up without them
 * (`conceptKey`): 느낀 점 stands for 느낀점, `wrap up` for `wrap-up`.
 */
export type Rows = Readonly<Record<string, readonly Role[]>>;
