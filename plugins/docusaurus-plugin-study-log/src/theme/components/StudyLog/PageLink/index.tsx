import React, {type ComponentProps, type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';

export type Props = Omit<ComponentProps<'a'>, 'href'> & {
  /** Final address of a page of ours: baseUrl and trailing slash applied. */
  readonly to: string;
};

/**
 * A link of a page full of links. `@docusaurus/Link` costs a dozen components
 * each, which hundreds of mentions turn into most of a page's rendering time;
 * here one listener of the layout routes them all (`useRoutedLinks`).
 */
export default function PageLink({to, children, ...props}: Props): ReactNode {
  useBrokenLinks().collectLink(to);
  return (
    <a {...props} href={to}>
      {children}
    </a>
  );
}
