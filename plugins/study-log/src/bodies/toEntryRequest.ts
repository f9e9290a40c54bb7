import type {LogLink, Mention} from '../knowledge/types.js';
import type {Log} from '../logs/types.js';
import type {EntryRequest, FileLink} from '../markdown/fill/types.js';
import type {BodyAddresses} from './createResolver.js';

export type BodyInput = Pick<EntryRequest, 'resolve' | 'diagrams' | 'labels'> & {
  readonly log: Log;
  /** Of the log. */
  readonly mentions: readonly Mention[];
  readonly logLinks: readonly LogLink[];
  readonly addresses: Pick<BodyAddresses, 'log' | 'concept'>;
};

/** What `knowledge` decided for an entry, as filling its blocks wants it. */
export function toEntryRequest({
  log: {range, sections},
  mentions,
  logLinks,
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
    ],
    headings: sections
      .filter(({depth}) => depth > 0)
      .map(({headingRange, anchor, kind}) => ({
        source: headingRange.start,
        id: anchor,
        ...(kind === 'reflection' && {reflection: true}),
      })),
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
