import {toCardPath} from '../../../../../pageFormat/published';
import type {
  ConceptPageData,
  LogPageData,
  PluginData,
  Shown,
  ShownPage,
} from '../../../../types';

export type HeadSite = PluginData & {
  readonly title: string;
  readonly language: string;
  readonly baseUrl: string;
  /** `/base/x/` → `https://example.com/base/x/` */
  readonly absolute: (path: string) => string;
};

/** What the page is, in the words of schema.org; null where they say no more than the HTML. */
export function toStructuredData(
  data: ShownPage,
  site: HeadSite,
): Readonly<Record<string, unknown>> | null {
  switch (data.kind) {
    case 'log':
      return toBlogPosting(data, site);
    case 'concept':
      return toDefinedTerm(data, site);
    default:
      return null;
  }
}

function toBlogPosting(data: Shown<LogPageData>, site: HeadSite) {
  const url = site.absolute(data.permalink);
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    '@id': url,
    mainEntityOfPage: url,
    url,
    headline: data.title,
    description: data.description || undefined,
    datePublished: data.date ?? undefined,
    dateModified: data.lastChanged ?? undefined,
    inLanguage: site.language,
    keywords: data.concepts,
    image: toImage(data.permalink, site),
    isPartOf: {
      '@type': 'Blog',
      '@id': site.absolute(site.addresses.home),
      name: site.title,
    },
  };
}

function toDefinedTerm(data: Shown<ConceptPageData>, site: HeadSite) {
  const url = site.absolute(data.permalink);
  const set = site.absolute(site.addresses.concepts);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': url,
    url,
    name: data.name,
    alternateName: data.aliases.length > 0 ? data.aliases : undefined,
    description: data.description || undefined,
    image: toImage(data.permalink, site),
    inDefinedTermSet: {
      '@type': 'DefinedTermSet',
      '@id': set,
      url: set,
      name: site.title,
    },
  };
}

function toImage(
  permalink: string,
  {published, baseUrl, absolute}: HeadSite,
): string | undefined {
  return published.cards ? absolute(toCardPath(permalink, baseUrl)) : undefined;
}
