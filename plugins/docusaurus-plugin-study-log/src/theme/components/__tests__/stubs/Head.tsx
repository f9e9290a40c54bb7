import type {ReactNode} from 'react';

/** Stands for `@docusaurus/Head`: its tags stay where they are. */
export default function Head({
  children,
}: {
  readonly children?: ReactNode;
}): ReactNode {
  return children;
}
