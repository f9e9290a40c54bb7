import React, {type ReactNode} from 'react';
import type {MarkedText} from '../../../../search/types';

export type Props = {readonly text: MarkedText};

/** Text with what was searched for marked. */
export default function Marked({text}: Props): ReactNode {
  return text.map((piece, index) =>
    piece.marked ? (
      <mark key={index}>{piece.text}</mark>
    ) : (
      <React.Fragment key={index}>{piece.text}</React.Fragment>
    ),
  );
}
