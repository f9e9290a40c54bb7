import type {LogLink, Mention} from '../knowledge/types.js';
import type {Log} from '../logs/types.js';
import type {BodyAddresses, ResolvedReferences} from './bodyReferences.js';
import type {CompileInput, SplicedLink} from './types.js';

export type BodyRequest = {
  readonly log: Log;
  /** Of the whole file. */
  readonly text: string;
  /** Of the log. */
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly references: ResolvedReferences;
  /** Offsets in the file. */
  readonly diagrams: CompileInput['diagrams'];
  readonly labels: CompileInput['labels'];
  readonly addresses: Pick<BodyAddresses, 'log' | 'concept'>;
};

/** Turns an entry and what `knowledge` decided for it into the compiler's input. */
export function toCompileInput(request: BodyRequest): CompileInput {
  const {log, text, references, diagrams, labels} = request;
  const {start, end} = log.range;
  return {
    text: text.slice(start, end),
    links: [...toConceptLinks(request), ...toLogLinks(request)]
      .sort((a, b) => a.start - b.start)
      .map((link) => shift(link, -start)),
    images: references.images,
    hrefs: references.hrefs,
    headings: log.sections
      .filter(({depth}) => depth > 0)
      .map(({headingRange, anchor, kind}) => ({
        start: headingRange.start - start,
        id: anchor,
        ...(kind === 'reflection' && {reflection: true}),
      })),
    diagrams: diagrams.map((diagram) => ({
      ...diagram,
      after: diagram.after - start,
    })),
    math: log.math,
    labels,
  };
}

function toConceptLinks({
  mentions,
  addresses,
}: BodyRequest): readonly SplicedLink[] {
  return mentions
    .filter(({linked}) => linked)
    .map((mention) => ({
      ...toSpan(mention),
      href: addresses.concept(mention.concept),
      concept: mention.concept,
    }));
}

function toSpan({start, end, explicit}: Mention) {
  return {
    start,
    end,
    outerStart: explicit?.start ?? start,
    outerEnd: explicit?.end ?? end,
  };
}

function toLogLinks({
  logLinks,
  addresses,
}: BodyRequest): readonly SplicedLink[] {
  return logLinks.map(({start, end, outerStart, outerEnd, target, anchor}) => ({
    start,
    end,
    outerStart,
    outerEnd,
    href: addresses.log({id: target}, anchor || undefined),
  }));
}

function shift(link: SplicedLink, by: number): SplicedLink {
  return {
    ...link,
    start: link.start + by,
    end: link.end + by,
    outerStart: link.outerStart + by,
    outerEnd: link.outerEnd + by,
  };
}
