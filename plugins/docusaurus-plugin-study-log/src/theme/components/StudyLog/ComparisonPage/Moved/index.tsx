import React, {type ReactNode} from 'react';
import Head from '@docusaurus/Head';
import {Redirect} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Layout from '@theme/StudyLog/Layout';
import PageLink from '@theme/StudyLog/PageLink';
import type {MovedPageData} from '../../../../types';

export type Props = {readonly data: MovedPageData};

/** Leads to another address: by the router where scripts run, by the document itself where they do not. */
export default function Moved({data}: Props): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const isBrowser = useIsBrowser();
  const {title, to} = data;
  return (
    <Layout kind="moved" title={title} description={title}>
      <Head>
        <noscript>
          {`<meta http-equiv="refresh" content="0; url=${encodeURI(to)}">`}
        </noscript>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={new URL(to, siteConfig.url).href} />
      </Head>
      <h1>
        <PageLink to={to}>{title}</PageLink>
      </h1>
      {isBrowser && <Redirect to={to} />}
    </Layout>
  );
}
