import type {ReactNode} from 'react';

type Children = {readonly children?: ReactNode};

/** Stands for `@docusaurus/theme-common`, with English plurals. */
export const HtmlClassNameProvider = ({
  className,
  children,
}: Children & {readonly className: string}) => (
  <div data-html-class={className}>{children}</div>
);

export const useColorMode = () => ({colorMode: 'light'});

export const usePluralForm = () => ({
  selectMessage: (count: number, forms: string) =>
    forms.split('|')[count === 1 ? 0 : 1] ?? forms,
});
