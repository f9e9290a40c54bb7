import type {ReactNode} from 'react';

type Props = {
  readonly title?: string;
  readonly description?: string;
  readonly children?: ReactNode;
};

/** Stands for the site's own layout: what it puts into the head, and its children. */
export default function ThemeLayout({title, description, children}: Props) {
  return (
    <>
      <head>
        <title>{title}</title>
        <meta name="description" content={description} />
      </head>
      {children}
    </>
  );
}
