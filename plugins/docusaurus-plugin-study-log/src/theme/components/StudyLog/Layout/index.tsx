import React, {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import {HtmlClassNameProvider} from '@docusaurus/theme-common';
import ThemeLayout from '@theme/Layout';
import HeadTags from '@theme/StudyLog/HeadTags';
import Preview from '@theme/StudyLog/Preview';
import {useRoutedLinks} from '@theme/StudyLog/hooks/useRoutedLinks';
import InlinePageData from '../../../pageData/InlinePageData';
import styles from './styles.module.css';

export type Props = {
  /** `log`, `concept`, …: becomes the class `study-log-<kind>-page` of `<html>`. */
  readonly kind: string;
  readonly title: string;
  readonly description?: string;
  /** Stands beside the text on wide screens: a table of contents. */
  readonly aside?: ReactNode;
  /** The way to neighbouring pages: before the text on the widest screens, after it on others. */
  readonly sidebar?: ReactNode;
  /** Use the whole width instead of a measure that reads well. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** The frame of all our pages: the site's own layout, one column of text, room for a side column. */
export default function StudyLogLayout(props: Props): ReactNode {
  const {kind, title, description, aside, sidebar, wide, children} = props;
  const container = useRef<HTMLDivElement>(null);
  useRoutedLinks(container);
  return (
    <HtmlClassNameProvider
      className={clsx('study-log-page', `study-log-${kind}-page`)}
    >
      <HeadTags />
      <ThemeLayout title={title} description={description}>
        <InlinePageData />
        <div ref={container} className={clsx('container', styles.page)}>
          <div
            className={clsx(
              styles.columns,
              wide && styles.wide,
              aside && styles.withAside,
              sidebar && styles.withSidebar,
            )}
          >
            <main className={styles.main}>{children}</main>
            {aside}
            {sidebar && <div className={styles.sidebar}>{sidebar}</div>}
          </div>
          <Preview within={container} />
        </div>
      </ThemeLayout>
    </HtmlClassNameProvider>
  );
}
