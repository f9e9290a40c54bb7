import React, {useEffect, useRef, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';

export type OptionState = {
  readonly id: string;
  readonly isActive: boolean;
  /** The pointer is on it. */
  readonly onPoint: () => void;
  /** It is followed in this window. */
  readonly onFollow: () => void;
};

/** The state of the option at an index. */
export type OptionOf = (index: number) => OptionState;

export type Props = OptionState & {
  readonly to: string;
  readonly children: ReactNode;
};

const opensElsewhere = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey;

/** A place to go to. Focus stays in the field, which says which option is the active one. */
export default function SearchOption(props: Props): ReactNode {
  const {id, to, isActive, onPoint, onFollow, children} = props;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) {
      place.current?.scrollIntoView({block: 'nearest'});
    }
  }, [isActive]);
  return (
    <div ref={place} role="presentation">
      <Link
        id={id}
        to={to}
        role="option"
        aria-selected={isActive}
        tabIndex={-1}
        className={styles.option}
        onMouseMove={onPoint}
        onClick={(event) => {
          if (!opensElsewhere(event)) {
            onFollow();
          }
        }}
      >
        {children}
      </Link>
    </div>
  );
}
