import React, {lazy, Suspense, type ReactNode, type RefObject} from 'react';
import {usePointedLink} from './usePointedLink';

export type Props = {
  /** Links to concepts inside it get a preview. */
  readonly within: RefObject<HTMLElement | null>;
};

/** Placing and showing is code that only readers who stop at a link need. */
const PreviewCard = lazy(() => import('@theme/StudyLog/Preview/Card'));

/** What a concept is, beside a link to it that the reader points at, focuses or taps. */
export default function Preview({within}: Props): ReactNode {
  const {link, close, hold} = usePointedLink(within);
  return link === null ? null : (
    <Suspense>
      <PreviewCard key={link.href} link={link} onClose={close} onHold={hold} />
    </Suspense>
  );
}
