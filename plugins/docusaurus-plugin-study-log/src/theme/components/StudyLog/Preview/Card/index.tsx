import React, {useId, type ReactNode} from 'react';
import {createPortal} from 'react-dom';
import {translate} from '@docusaurus/Translate';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import DateLabel from '@theme/StudyLog/DateLabel';
import type {ConceptPreview} from '../../../../types';
import styles from './styles.module.css';
import {usePlacedCard} from './usePlacedCard';
import {usePreview} from './usePreview';

export type Props = {
  readonly link: HTMLAnchorElement;
  readonly onClose: () => void;
  readonly onHold: (held: boolean) => void;
};

function Facts({preview}: {readonly preview: ConceptPreview}): ReactNode {
  const counts = useCounts();
  const {firstSeen, mentions} = preview;
  return (
    <p className={styles.facts}>
      {firstSeen && (
        <span>
          {translate({
            id: 'study-log.concept.firstSeen',
            message: 'First learnt',
            description: 'Before the date on which a concept was first met',
          })}{' '}
          <DateLabel date={firstSeen} />
        </span>
      )}
      <span>{counts.mentions(mentions)}</span>
    </p>
  );
}

/** A tooltip with what a concept is; it can be pointed at and is read out as the description of its link. */
export default function PreviewCard({link, onClose, onHold}: Props): ReactNode {
  const id = useId();
  const preview = usePreview(link);
  const card = usePlacedCard({link, id, shown: preview !== null, onClose});
  return preview === null
    ? null
    : createPortal(
        <div
          ref={card}
          id={id}
          role="tooltip"
          className={styles.card}
          onMouseEnter={() => onHold(true)}
          onMouseLeave={() => onHold(false)}
        >
          <p className={styles.name}>{preview.name}</p>
          {preview.definition && (
            <p className={styles.definition}>{preview.definition}</p>
          )}
          <Facts preview={preview} />
        </div>,
        document.body,
      );
}
