import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import React, {type ReactNode, useEffect, useId, useState} from 'react';
import {createPortal} from 'react-dom';
import {toPreviewUrl} from '../../../../../pageFormat/address';
import type {ConceptPreview} from '../../../../types';
import {usePlacedCard} from './usePlacedCard';
import styles from './styles.module.css';

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

async function fetchPreview(
  url: string,
  signal: AbortSignal,
): Promise<ConceptPreview | null> {
  const response = await fetch(url, {signal});
  const type = response.headers.get('content-type') ?? '';
  return response.ok && type.includes('json')
    ? ((await response.json()) as ConceptPreview)
    : null;
}

/** The preview of the page that a link leads to, once it is here; the browser's own cache keeps it. */
function usePreview(link: HTMLAnchorElement): ConceptPreview | null {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const [preview, setPreview] = useState<ConceptPreview | null>(null);
  const url = toPreviewUrl(link.pathname, baseUrl);
  useEffect(() => {
    const request = new AbortController();
    fetchPreview(url, request.signal).then(
      setPreview,
      // Without a preview the link is still a link.
      () => {},
    );
    return () => request.abort();
  }, [url]);
  return preview;
}
