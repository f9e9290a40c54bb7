import React, {useRef, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import Gallery from '@theme/StudyLog/DiagramsPage/Gallery';
import Layout from '@theme/StudyLog/Layout';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {diagramsTitle} from '@theme/StudyLog/words/pages';
import StaticPart from '../../../../pageData/StaticPart';
import type {DiagramsPageData, Shown} from '../../../../types';
import {useCopyDiagrams} from './useCopyDiagrams';

export type Props = {readonly data: Shown<DiagramsPageData>};

/** Every diagram of the site, by concept, with its source to take along. */
export default function DiagramsPageContent({data}: Props): ReactNode {
  const gallery = useRef<HTMLDivElement>(null);
  const title = diagramsTitle();
  const counts = useCounts();
  useCopyDiagrams(gallery);
  return (
    <Layout
      kind="diagrams"
      title={title}
      description={`${title}: ${counts.diagrams(data.count)}`}
      wide
    >
      <h1>{title}</h1>
      {data.count === 0 && (
        <p>
          {translate({
            id: 'study-log.diagrams.none',
            message: 'No log has a diagram yet.',
            description: 'On the page of all diagrams when there are none',
          })}
        </p>
      )}
      <div ref={gallery}>
        <StaticPart of={data} name="gallery">
          {(groups) => <Gallery groups={groups} />}
        </StaticPart>
      </div>
    </Layout>
  );
}
