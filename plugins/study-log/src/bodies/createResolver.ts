import type {Log, LogId} from '../logs/types.js';
import type {Reference, Resolution, Resolve} from '../markdown/fill/types.js';
import type {
  References,
  ReferenceTarget,
} from '../references/resolveReferences.js';

/** A picture's address, and its size in pixels where that is known. */
export type ResolvedImage = {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
};

/** Where pages and files lie; undefined = a file that cannot be used. */
export type BodyAddresses = {
  readonly log: (log: {readonly id: LogId}, anchor?: string) => string;
  readonly concept: (id: string) => string;
  /** Of all logs. */
  readonly timeline: (period: null) => string;
  readonly file: (path: string) => string | undefined;
  readonly image: (path: string) => ResolvedImage | undefined;
};

/** What the links, images and embeds of a log lead to, as addresses of the site. */
export function createResolver(
  references: References,
  addresses: BodyAddresses,
): (log: Log) => Resolve {
  return (log) => (reference) => {
    const found = references.of(log, reference);
    return found.kind === 'elsewhere'
      ? undefined
      : reference.kind === 'link'
        ? toLink(log, found, addresses)
        : toPicture(reference, toShown(log, found, addresses));
  };
}

/** Addresses of pages of ours that a log's own links lead to: the broken-link checker hears of them. */
export function findOwnPages(
  log: Log,
  references: References,
  resolve: Resolve,
): readonly string[] {
  return log.references.flatMap((reference) => {
    const {kind} = references.of(log, reference);
    const found =
      kind === 'log' || kind === 'timeline' ? resolve(reference) : undefined;
    return found && 'href' in found ? [found.href] : [];
  });
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i;

function toShown(
  log: Log,
  found: ReferenceTarget,
  addresses: BodyAddresses,
): Resolution | undefined {
  if (found.kind !== 'file') {
    return toLink(log, found, addresses);
  }
  return PICTURE.test(found.path)
    ? addresses.image(found.path)
    : toLink(log, found, addresses);
}

/** Another file or a log is a link to it; what is gone is a missing picture, unless the writer embeds a note. */
function toPicture(
  {kind, target}: Reference,
  shown: Resolution | undefined,
): Resolution {
  if (shown && !('broken' in shown)) {
    return shown;
  }
  return kind === 'embed' && !PICTURE.test(target)
    ? {broken: true}
    : {missing: true};
}

function toLink(
  log: Log,
  found: ReferenceTarget,
  addresses: BodyAddresses,
): Resolution {
  const href = toHref(log, found, addresses);
  return href ? {href} : {broken: true};
}

function toHref(
  {id}: Log,
  found: ReferenceTarget,
  addresses: BodyAddresses,
): string | undefined {
  switch (found.kind) {
    case 'file':
      return addresses.file(found.path);
    case 'timeline':
      return addresses.timeline(null);
    case 'repository':
      return found.href;
    case 'log':
      return found.log === id
        ? `#${found.anchor}`
        : addresses.log({id: found.log}, found.anchor);
    default:
      return undefined;
  }
}
