import React, {useRef, type ReactNode} from 'react';
import DiagramTools from '@theme/StudyLog/DiagramTools';
import StaticHtml, {
  type Props as HtmlProps,
} from 'docusaurus-plugin-study-log/theme/pageData/StaticHtml';

export type Props = Pick<HtmlProps, 'part'>;

/** The finished diagrams of a part of the page, and what a reader can do with them. */
export default function Diagrams({part}: Props): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div ref={area}>
      <StaticHtml part={part} />
      <DiagramTools within={area} />
    </div>
  );
}
