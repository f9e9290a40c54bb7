import type {
  References,
  ReferenceTarget,
} from '../references/resolveReferences.js';
import type {Log, LogId} from '../logs/types.js';
import type {ResolvedImage, ResolvedLink} from './types.js';

/** Where pages and files lie; undefined = a file that cannot be used. */
export type BodyAddresses = {
  readonly log: (log: {readonly id: LogId}, anchor?: string) => string;
  readonly concept: (id: string) => string;
  /** Of all logs. */
  readonly timeline: (period: null) => string;
  readonly file: (path: string) => string | undefined;
  readonly image: (path: string) => ResolvedImage | undefined;
};

export type ResolvedReferences = {
  readonly images: Readonly<Record<string, ResolvedImage>>;
  readonly hrefs: Readonly<Record<string, ResolvedLink>>;
  /** Those of `hrefs` that are pages of ours: the broken-link checker hears of them. */
  readonly pages: readonly string[];
};

/** Turns what the links and images of a log lead to into addresses. */
export function createReferenceResolver(
  references: References,
  addresses: BodyAddresses,
): (log: Log) => ResolvedReferences {
  const toHref = (log: Log, found: ReferenceTarget): string | undefined => {
    if (found.kind === 'file') {
      return addresses.file(found.path);
    }
    if (found.kind === 'timeline') {
      return addresses.timeline(null);
    }
    if (found.kind === 'repository') {
      return found.href;
    }
    if (found.kind !== 'log') {
      return undefined;
    }
    return found.log === log.id
      ? `#${found.anchor}`
      : addresses.log({id: found.log}, found.anchor);
  };

  return (log) => {
    const found = log.references
      .map((reference) => ({
        ...reference,
        to: references.of(log, reference),
      }))
      .filter(({to}) => to.kind !== 'elsewhere');
    const images = found.filter(({kind}) => kind === 'image');
    const links = found
      .filter(({kind}) => kind === 'link')
      .map((link) => ({...link, href: toHref(log, link.to)}));
    return {
      images: Object.fromEntries(
        images.map(({target, to}) => [target, toImage(to, addresses)]),
      ),
      hrefs: Object.fromEntries(
        links.map(({target, href}) => [target, href ? {href} : {broken: true}]),
      ),
      pages: links.flatMap(({to, href}) =>
        (to.kind === 'log' || to.kind === 'timeline') && href ? [href] : [],
      ),
    };
  };
}

function toImage(
  found: ReferenceTarget,
  addresses: BodyAddresses,
): ResolvedImage {
  const image = found.kind === 'file' ? addresses.image(found.path) : undefined;
  return image ?? {missing: true};
}
