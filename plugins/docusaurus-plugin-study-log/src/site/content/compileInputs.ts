import {
  createReferenceResolver,
  type BodyAddresses,
} from 'study-log/compile/bodyReferences';
import {toCompileInput} from 'study-log/compile/toCompileInput';
import type {BodyLabels, CompileInput} from 'study-log/compile/types';
import type {Log} from 'study-log/logs/types';
import {findBodyDiagrams} from './bodyDiagrams.js';
import {groupBy} from 'study-log/collections/groupBy';
import type {SiteContent} from './siteContent.js';

/** All that a body depends on, and the addresses that we put into it. */
export type Compilation = {
  readonly input: CompileInput;
  readonly ownLinks: ReadonlySet<string>;
};

/** Makes the compiler's input of an entry, as the site links it. */
export function createCompilationOf({
  content,
  labels,
  assets,
}: {
  readonly content: SiteContent;
  readonly labels: BodyLabels;
  readonly assets: Pick<BodyAddresses, 'file' | 'image'>;
}): (log: Log) => Compilation {
  const {studyLog, addresses} = content;
  const logLinks = groupBy(studyLog.knowledge.logLinks, ({log}) => log);
  const resolve = createReferenceResolver(studyLog.references, {
    ...addresses,
    file: assets.file,
    image: assets.image,
  });
  return (log) => {
    const references = resolve(log);
    const input = toCompileInput({
      log,
      text: content.fileOf(log)?.text ?? '',
      mentions: content.mentionsIn(log.id),
      logLinks: logLinks.get(log.id) ?? [],
      references,
      diagrams: findBodyDiagrams(log, content).map(
        ({after, origin, mermaid}) => ({after, origin, mermaid}),
      ),
      labels,
      addresses,
    });
    const hrefs = input.links.map(({href}) => href);
    return {input, ownLinks: new Set([...hrefs, ...references.pages])};
  };
}
