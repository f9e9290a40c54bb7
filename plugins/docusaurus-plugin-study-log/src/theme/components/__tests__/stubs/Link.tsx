import type {ComponentProps, ReactNode} from 'react';

type Props = ComponentProps<'a'> & {readonly to?: string};

/** Stands for `@docusaurus/Link`: an anchor. */
export default function Link({to, children, ...props}: Props): ReactNode {
  return (
    <a {...props} href={to ?? props.href}>
      {children}
    </a>
  );
}
