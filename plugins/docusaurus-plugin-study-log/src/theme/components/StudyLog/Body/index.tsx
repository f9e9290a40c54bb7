import React, {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import StaticHtml from '../../../pageData/StaticHtml';
import styles from './styles.module.css';
import {useCopyButtons} from './useCopyButtons';

/** What the writer wrote: complete as HTML; scripts only add comfort to it. */
export default function Body(): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  useCopyButtons(container);
  return (
    <div ref={container} className={clsx('studyLogBody', styles.body)}>
      <StaticHtml part="body" className="markdown" />
    </div>
  );
}
