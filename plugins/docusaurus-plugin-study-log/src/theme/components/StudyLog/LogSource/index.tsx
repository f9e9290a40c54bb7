import React, {type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import PageLink from '@theme/StudyLog/PageLink';
import type {LogRef} from '../../../types';

export type Props = {
  readonly log: LogRef;
  /** Heading in the log. */
  readonly section?: string;
};

/** Where something stands: day and title of a log, and the heading where it says more. */
export default function LogSource({log, section}: Props): ReactNode {
  return (
    <>
      <DateLabel date={log.date} confidence={log.dateConfidence} />{' '}
      <PageLink to={log.permalink}>{log.title}</PageLink>
      {section && section !== log.title && (
        <>
          {' '}
          <small>{section}</small>
        </>
      )}
    </>
  );
}
