import React, {useRef, type ReactNode} from 'react';
import DiagramTools from '@theme/StudyLog/DiagramTools';
import StaticHtml, {
  type Props as HtmlProps,
} from 'docusaurus-plugin-study-log/theme/pageData/StaticHtml';

export type Props = {
  readonly part?: HtmlProps['part'];
  /** `Blocks`, in a `StaticPart`. */
  readonly children?: ReactNode;
};

/** The finished diagrams of a part of the page, and what a reader can do with them. */
export default function Diagrams({part, children}: Props): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div ref={area}>
      {part ? <StaticHtml part={part} /> : children}
      <DiagramTools within={area} />
    </div>
  );
}
