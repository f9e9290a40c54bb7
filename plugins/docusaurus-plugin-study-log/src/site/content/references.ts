import type {ResolvedImage, ResolvedLink} from '../../compile/types';
import type {ReferenceTarget} from '../../knowledge/references/resolveReferences';
import type {Log} from '../../parse/types';
import type {AssetStore} from './assets';
import type {SiteContent} from './siteContent';

export type ResolvedReferences = {
  readonly images: Readonly<Record<string, ResolvedImage>>;
  readonly hrefs: Readonly<Record<string, ResolvedLink>>;
  /** Those of `hrefs` that are pages of ours: the broken-link checker hears of them. */
  readonly pages: readonly string[];
};

/** Turns what the links and images of a log lead to into addresses of the site. */
export function createReferenceResolver(
  {studyLog, addresses}: SiteContent,
  assets: AssetStore,
): (log: Log) => ResolvedReferences {
  const toHref = (log: Log, found: ReferenceTarget): string | undefined => {
    if (found.kind === 'file') {
      return assets.file(found.path);
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
        to: studyLog.references.of(log, reference),
      }))
      .filter(({to}) => to.kind !== 'elsewhere');
    const images = found.filter(({kind}) => kind === 'image');
    const links = found
      .filter(({kind}) => kind === 'link')
      .map((link) => ({...link, href: toHref(log, link.to)}));
    return {
      images: Object.fromEntries(
        images.map(({target, to}) => [target, toImage(to, assets)]),
      ),
      hrefs: Object.fromEntries(
        links.map(({target, href}) => [target, href ? {href} : {broken: true}]),
      ),
      pages: links.flatMap(({to, href}) =>
        to.kind === 'log' && href ? [href] : [],
      ),
    };
  };
}

function toImage(found: ReferenceTarget, assets: AssetStore): ResolvedImage {
  const image = found.kind === 'file' ? assets.image(found.path) : undefined;
  return image ?? {missing: true};
}
