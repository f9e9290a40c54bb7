import type {ReactNode} from 'react';

/** Stands for the page store's `StaticHtml`. */
export default function StaticHtml({part}: {readonly part: string}): ReactNode {
  return <div data-study-log-html={part} />;
}
