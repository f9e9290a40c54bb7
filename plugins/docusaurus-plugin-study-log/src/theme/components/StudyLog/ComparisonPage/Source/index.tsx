import React, {type ReactNode} from 'react';
import PageLink from '@theme/StudyLog/PageLink';
import {placeWord} from '@theme/StudyLog/words/concepts';
import type {ComparedStatement} from '../../../../types';

export type Props = Pick<ComparedStatement, 'permalink' | 'section'>;

/** The way to where something is said: by its heading, or by an arrow alone. */
export default function Source({permalink, section}: Props): ReactNode {
  if (permalink === null) {
    return null;
  }
  const place = placeWord();
  return section ? (
    <PageLink to={permalink}>{section} ↗</PageLink>
  ) : (
    <PageLink to={permalink} aria-label={place} title={place}>
      ↗
    </PageLink>
  );
}
