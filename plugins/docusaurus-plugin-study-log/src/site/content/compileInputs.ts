import {
  createReferenceResolver,
  type BodyAddresses,
} from '../../compile/bodyReferences';
import {toCompileInput} from '../../compile/toCompileInput';
import type {BodyLabels, CompileInput} from '../../compile/types';
import type {Log} from '../../parse/types';
import {findBodyDiagrams} from './bodyDiagrams';
import {groupBy} from '../../collections/groupBy';
import type {SiteContent} from './siteContent';

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
