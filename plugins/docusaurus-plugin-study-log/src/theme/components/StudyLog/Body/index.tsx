import React, {useRef, type ReactNode} from 'react';
import clsx from 'clsx';
import callouts from './callouts.module.css';
import code from './code.module.css';
import styles from './styles.module.css';
import {useCopyButtons} from './useCopyButtons';

export type Props = {
  /** `Blocks`, in a `StaticPart`. */
  readonly children: ReactNode;
  readonly className?: string;
};

/** What the writer wrote: complete as HTML; scripts only add comfort to it. */
export default function Body({children, className}: Props): ReactNode {
  const container = useRef<HTMLDivElement>(null);
  useCopyButtons(container);
  return (
    <div
      ref={container}
      className={clsx(
        'studyLogBody',
        styles.body,
        callouts.callouts,
        code.code,
        className,
      )}
    >
      {children}
    </div>
  );
}
