import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {FinishedBlocks} from '../../../types';

export type Props = FinishedBlocks & {readonly className?: string};

/** Finished HTML: the writer's own blocks, drawings. */
export default function Blocks({
  html,
  links,
  anchors,
  className,
}: Props): ReactNode {
  // While rendering: Docusaurus's checker collects in the static rendering, where effects do not run.
  const brokenLinks = useBrokenLinks();
  links.forEach((link) => brokenLinks.collectLink(link));
  anchors?.forEach((anchor) => brokenLinks.collectAnchor(anchor));
  return <div className={className} dangerouslySetInnerHTML={{__html: html}} />;
}
