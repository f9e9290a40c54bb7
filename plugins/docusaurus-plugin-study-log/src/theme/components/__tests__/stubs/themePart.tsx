import type {ReactNode} from 'react';

type Props = {
  readonly children?: ReactNode;
  readonly permalink?: string;
  readonly title?: ReactNode;
  readonly subLabel?: ReactNode;
  readonly editUrl?: string;
  readonly toc?: readonly {readonly value: string; readonly id: string}[];
};

/** Stands for a part of the site's theme: shows what it was given. */
export default function ThemePart(props: Props): ReactNode {
  const {children, permalink, editUrl, title, subLabel, toc} = props;
  if (permalink || editUrl) {
    return (
      <a href={permalink ?? editUrl}>
        {subLabel} {title}
      </a>
    );
  }
  return (
    <>
      {toc?.map(({id, value}) => (
        <a key={id} href={`#${id}`}>
          {value}
        </a>
      ))}
      {children}
    </>
  );
}
