import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useOwnData} from '@theme/StudyLog/hooks/useOwnData';
import {
  CARD_SIZE,
  FEEDS,
  toCardPath,
  toFileBelow,
  toTwinPath,
} from '../../../../../pageFormat/published';
import {toScriptJson} from '../../../../../pageFormat/scriptJson';
import type {
  ConceptPageData,
  LogPageData,
  Shown,
  ShownPage,
} from '../../../../types';
import {toStructuredData, type HeadSite} from './structuredData';

export type Props = {readonly data: ShownPage};

/** Pages that have a card and a twin. */
type Subject = Shown<LogPageData | ConceptPageData>;

function useHeadSite(): HeadSite {
  const {siteConfig, i18n} = useDocusaurusContext();
  const {title, url, baseUrl} = siteConfig;
  return {
    ...useOwnData(),
    title,
    baseUrl,
    language: i18n.currentLocale,
    absolute: (path) => new URL(path, url).href,
  };
}

function toFeedLinks(below: string, title: string): readonly ReactNode[] {
  return FEEDS.map(({file, type}) => (
    <link
      key={`${below} ${file}`}
      rel="alternate"
      type={type}
      title={title}
      href={toFileBelow(below, file)}
    />
  ));
}

function toCardTags(
  data: Subject,
  {absolute, baseUrl}: HeadSite,
): readonly ReactNode[] {
  const image = absolute(toCardPath(data.permalink, baseUrl));
  const alt = data.kind === 'log' ? data.title : data.name;
  return [
    <meta key="og:image" property="og:image" content={image} />,
    <meta
      key="width"
      property="og:image:width"
      content={`${CARD_SIZE.width}`}
    />,
    <meta
      key="height"
      property="og:image:height"
      content={`${CARD_SIZE.height}`}
    />,
    <meta key="alt" property="og:image:alt" content={alt} />,
    <meta key="twitter" name="twitter:image" content={image} />,
  ];
}

function toArticleTags({
  date,
  lastChanged,
}: Shown<LogPageData>): readonly ReactNode[] {
  return [
    <meta key="type" property="og:type" content="article" />,
    date && (
      <meta key="date" property="article:published_time" content={date} />
    ),
    lastChanged && (
      <meta
        key="changed"
        property="article:modified_time"
        content={lastChanged}
      />
    ),
  ];
}

/** Neither card nor twin is made of it; the sitemap leaves out what is not to be indexed. */
function UnlistedTags(): ReactNode {
  return (
    <Head>
      <meta name="robots" content="noindex, nofollow" />
    </Head>
  );
}

/**
 * What a page says of itself to feed readers, search engines and networks,
 * besides its title and description. The canonical address is Docusaurus's own.
 */
export default function HeadTagsContent({data}: Props): ReactNode {
  const site = useHeadSite();
  const {published, addresses, title, baseUrl} = site;
  const subject = data.kind === 'log' || data.kind === 'concept' ? data : null;
  if (data.kind === 'log' && data.unlisted) {
    return <UnlistedTags />;
  }
  const structured = toStructuredData(data, site);
  if (!published.feeds && !subject) {
    return null;
  }
  return (
    <Head>
      {published.feeds && toFeedLinks(addresses.home, title)}
      {published.feeds &&
        data.kind === 'concept' &&
        toFeedLinks(data.permalink, `${data.name} | ${title}`)}
      {published.markdown && subject && (
        <link
          rel="alternate"
          type="text/markdown"
          href={toTwinPath(subject.permalink, baseUrl)}
        />
      )}
      {published.cards && subject && toCardTags(subject, site)}
      {data.kind === 'log' && toArticleTags(data)}
      {structured && (
        <script type="application/ld+json">{toScriptJson(structured)}</script>
      )}
    </Head>
  );
}
