import React, {type ReactNode} from 'react';
import {HTML_PART} from '../../pageFormat/staticParts';
import type {PageData} from '../types';
import {usePageData} from './usePageData';

/** The pages that have parts of finished HTML. */
type WithHtml = Extract<PageData, {readonly html: unknown}>;

type HtmlPart = WithHtml extends infer T
  ? T extends {readonly html: infer Html}
    ? keyof Html
    : never
  : never;

export type Props = {
  readonly part: HtmlPart;
  readonly className?: string;
};

/**
 * A part of the page that was compiled to HTML. Hydration leaves the server's
 * DOM as it is: the same string stands on both sides.
 */
export default function StaticHtml({part, className}: Props): ReactNode {
  const data = usePageData<WithHtml>();
  const html: Readonly<Record<string, string>> = data.html;
  return (
    <div
      className={className}
      {...{[HTML_PART]: part}}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: html[part] ?? ''}}
    />
  );
}
