import React, {useRef, type ReactNode} from 'react';
import DiagramTools from '@theme/StudyLog/DiagramTools';

export type Props = {
  /** `Blocks`, in a `StaticPart`. */
  readonly children: ReactNode;
};

/** Finished diagrams, and what a reader can do with them. */
export default function Diagrams({children}: Props): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div ref={area}>
      {children}
      <DiagramTools within={area} />
    </div>
  );
}
