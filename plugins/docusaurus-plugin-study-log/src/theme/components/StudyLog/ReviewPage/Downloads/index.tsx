import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import {useOwnData} from '@theme/StudyLog/hooks/useOwnData';
import {toFileBelow} from '../../../../../pageFormat/published';
import {ANKI_FILE, CALENDAR_FILE} from '../../../../../pageFormat/reviewFiles';

export type Props = {readonly permalink: string};

/** The cards for other programs, where the site publishes them. */
export default function Downloads({permalink}: Props): ReactNode {
  const {published} = useOwnData();
  if (!published.review) {
    return null;
  }
  return (
    <section>
      <h2>
        {translate({
          id: 'study-log.review.downloads',
          message: 'Take it with you',
          description: 'Heading over the downloads of the review page',
        })}
      </h2>
      <ul>
        <li>
          <a href={toFileBelow(permalink, ANKI_FILE)} download>
            {translate({
              id: 'study-log.review.anki',
              message: 'Cards for Anki (TSV)',
              description: 'Link to the cards as an Anki deck',
            })}
          </a>
        </li>
        <li>
          <a href={toFileBelow(permalink, CALENDAR_FILE)} download>
            {translate({
              id: 'study-log.review.calendar',
              message: 'Days to review as a calendar (.ics)',
              description: 'Link to the days of review as a calendar file',
            })}
          </a>
        </li>
      </ul>
    </section>
  );
}
