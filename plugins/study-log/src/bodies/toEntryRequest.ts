import type {AssetLink, LogLink, Mention} from '../knowledge/types.js';
import {toEntryHeadings} from '../logs/content/entryHeadings.js';
import type {Log} from '../logs/types.js';
import type {EntryRequest, FileLink} from '../markdown/fill/types.js';
import type {BodyAddresses} from './createResolver.js';

export type BodyInput = Pick<
  EntryRequest,
  'resolve' | 'diagrams' | 'labels'
> & {
  readonly log: Log;
  /** Of the log. */
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly assetLinks: readonly AssetLink[];
  readonly addresses: Pick<BodyAddresses, 'log' | 'concept' | 'file'>;
};

/** What `knowledge` decided for an entry, as filling its blocks wants it. */
export function toEntryRequest({
  log: {range, sections},
  mentions,
  logLinks,
  assetLinks,
  addresses,
  ...request
}: BodyInput): EntryRequest {
  return {
    ...request,
    range,
    links: [
      ...mentions
        .filter(({linked}) => linked)
        .map((mention) => toConceptLink(mention, addresses)),
      ...logLinks.map((link) => toLogLink(link, addresses)),
      ...assetLinks.flatMap((link) => toAssetLink(link, addresses)),
    ],
    headings: toEntryHeadings(sections),
  };
}

function toConceptLink(
  {concept, start, end, explicit}: Mention,
  addresses: BodyInput['addresses'],
): FileLink {
  return {
    start,
    end,
    outerStart: explicit?.start ?? start,
    outerEnd: explicit?.end ?? end,
    href: addresses.concept(concept),
    concept,
  };
}

function toLogLink(
  {start, end, outerStart, outerEnd, target, anchor}: LogLink,
  addresses: BodyInput['addresses'],
): FileLink {
  const href = addresses.log({id: target}, anchor || undefined);
  return {start, end, outerStart, outerEnd, href};
}

/** A file that cannot be used leaves the words as they are written. */
function toAssetLink(
  {start, end, outerStart, outerEnd, path}: AssetLink,
  addresses: BodyInput['addresses'],
): readonly FileLink[] {
  const href = addresses.file(path);
  return href ? [{start, end, outerStart, outerEnd, href}] : [];
}
