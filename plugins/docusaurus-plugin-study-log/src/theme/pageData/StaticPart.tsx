import React, {type ReactNode} from 'react';
import {STATIC_PART} from '../../pageFormat/staticParts';
import type {Shown} from '../types';

export type Props<Parts, Name extends keyof Parts & string> = {
  readonly of: Pick<Shown<{readonly parts: Parts}>, 'parts' | 'rendered'>;
  readonly name: Name;
  readonly className?: string;
  readonly children: (part: Parts[Name]) => ReactNode;
};

/**
 * A part of a page that stands in the page as it was rendered: in a built site
 * no script runs in it, and what it is made of is not sent to the browser a
 * second time. `children` is called in static rendering and by the dev server.
 */
export default function StaticPart<Parts, Name extends keyof Parts & string>({
  of: {parts, rendered},
  name,
  className,
  children,
}: Props<Parts, Name>): ReactNode {
  const place = {className, [STATIC_PART]: name};
  return parts ? (
    <div {...place}>{children(parts[name])}</div>
  ) : (
    // Hydration leaves what is not to be compared as the server wrote it.
    <div
      {...place}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: rendered?.[name] ?? ''}}
    />
  );
}
