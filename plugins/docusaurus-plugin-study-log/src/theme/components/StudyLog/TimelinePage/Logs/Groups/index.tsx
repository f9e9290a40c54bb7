import React, {type ReactNode} from 'react';
import DateLabel from '@theme/StudyLog/DateLabel';
import {useCounts} from '@theme/StudyLog/hooks/useCounts';
import {useDates} from '@theme/StudyLog/hooks/useDates';
import PageLink from '@theme/StudyLog/PageLink';
import {weekWord} from '@theme/StudyLog/words/calendar';
import {addDays} from '../../../../../../pageFormat/calendarDay';
import {toWeekId} from '../../../../../calendar/weeks';
import type {ListedLog, LogGroup} from '../../../../../types';

export type Props = {readonly groups: readonly LogGroup[]};

function toId({of}: LogGroup): string {
  switch (of.kind) {
    case 'month':
      return `month-${String(of.month).padStart(2, '0')}`;
    case 'week':
      return toWeekId(of.week);
    case 'import':
      return 'imported';
  }
}

function Heading({group: {of, logs}}: {readonly group: LogGroup}): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  switch (of.kind) {
    case 'month':
      return <PageLink to={of.permalink}>{dates.month(of)}</PageLink>;
    case 'week':
      return (
        <>
          {weekWord(of.week)}{' '}
          <small>
            {dates.short(of.monday)} – {dates.short(addDays(of.monday, 6))}
          </small>
        </>
      );
    case 'import':
      return counts.imported(logs.length);
  }
}

/** Each line says its concepts and kinds, by which scripts narrow the list; the year is plain from the place. */
function Lines({logs}: {readonly logs: readonly ListedLog[]}): ReactNode {
  return logs.length === 0 ? null : (
    <ul>
      {logs.map((log) => (
        <li
          key={log.permalink}
          data-concepts={log.concepts.join(' ')}
          data-kinds={log.kinds.join(' ')}
        >
          <DateLabel
            date={log.date}
            confidence={log.dateConfidence}
            words="short"
          />
          <div>
            <PageLink to={log.permalink}>{log.title}</PageLink>
            {log.excerpt && <p>{log.excerpt}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Logs by day and title under their headings; a bulk import is folded into one line. */
export default function LogGroups({groups}: Props): ReactNode {
  const dates = useDates();
  const counts = useCounts();
  return groups.map((group) => (
    <section key={toId(group)} id={toId(group)}>
      <h2>
        <Heading group={group} />
      </h2>
      <Lines logs={group.logs} />
      {group.imports.map(({date, logs}) => (
        <details key={date}>
          <summary>
            {`${dates.short(date)} · ${counts.imported(logs.length)}`}
          </summary>
          <Lines logs={logs} />
        </details>
      ))}
    </section>
  ));
}
