import type {BodyLabels, CompileInput, SplicedLink} from '../../compile/types';
import type {LogLink, Mention} from '../../knowledge/types';
import type {Log, LogId} from '../../parse/types';
import {findBodyDiagrams} from './bodyDiagrams';
import {groupBy} from './groupBy';
import type {ResolvedReferences} from './references';
import type {SiteContent} from './siteContent';

/** All that a body depends on, and the addresses that we put into it. */
export type Compilation = {
  readonly input: CompileInput;
  readonly ownLinks: ReadonlySet<string>;
};

/** Turns an entry and what `knowledge` decided for it into the compiler's input. */
export function createCompilationOf({
  content,
  labels,
  resolve,
}: {
  readonly content: SiteContent;
  readonly labels: BodyLabels;
  readonly resolve: (log: Log) => ResolvedReferences;
}): (log: Log) => Compilation {
  const logLinks = groupBy(content.studyLog.knowledge.logLinks, ({log}) => log);
  return (log) => {
    const {start, end} = log.range;
    const {images, hrefs, pages} = resolve(log);
    const links = [
      ...toConceptLinks(log.id, content),
      ...toLogLinks(logLinks.get(log.id) ?? [], content),
    ]
      .sort((a, b) => a.start - b.start)
      .map((link) => shift(link, -start));
    const input: CompileInput = {
      text: (content.fileOf(log)?.text ?? '').slice(start, end),
      links,
      images,
      hrefs,
      headings: log.sections
        .filter(({depth}) => depth > 0)
        .map(({headingRange, anchor, kind}) => ({
          start: headingRange.start - start,
          id: anchor,
          ...(kind === 'reflection' && {reflection: true}),
        })),
      diagrams: findBodyDiagrams(log, content).map(
        ({after, origin, mermaid}) => ({
          after: after - start,
          origin,
          mermaid,
        }),
      ),
      math: log.math,
      labels,
    };
    return {
      input,
      ownLinks: new Set([...links.map(({href}) => href), ...pages]),
    };
  };
}

function toConceptLinks(
  log: LogId,
  content: SiteContent,
): readonly SplicedLink[] {
  return content
    .mentionsIn(log)
    .filter(({linked}) => linked)
    .map((mention) => ({
      ...toSpan(mention),
      href: content.addresses.concept(mention.concept),
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

function toLogLinks(
  links: readonly LogLink[],
  {addresses}: SiteContent,
): readonly SplicedLink[] {
  return links.map(({start, end, outerStart, outerEnd, target}) => ({
    start,
    end,
    outerStart,
    outerEnd,
    href: addresses.log({id: target}),
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
