import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Measure, Shade} from 'docusaurus-plugin-study-log/theme/types';

const SHADES: readonly Shade[] = [0, 1, 2, 3, 4];

/** What days may be shaded by; the first without being asked. */
function toChoices(): readonly (readonly [Measure, string])[] {
  return [
    [
      'entries',
      translate({
        id: 'study-log.calendar.entries',
        message: 'Logs',
        description: 'Days of a calendar are shaded by the number of logs',
      }),
    ],
    [
      'words',
      translate({
        id: 'study-log.calendar.words',
        message: 'Words',
        description: 'Days of a calendar are shaded by the words written',
      }),
    ],
    [
      'concepts',
      translate({
        id: 'study-log.calendar.concepts',
        message: 'New concepts',
        description: 'Days of a calendar are shaded by the concepts first met',
      }),
    ],
  ];
}

function Legend(): ReactNode {
  return (
    <p>
      {translate({
        id: 'study-log.calendar.less',
        message: 'Less',
        description: 'At the light end of the shades of a calendar',
      })}{' '}
      <span aria-hidden="true">
        {SHADES.map((shade) => (
          <i key={shade} data-shade={shade} />
        ))}
      </span>{' '}
      {translate({
        id: 'study-log.calendar.more',
        message: 'More',
        description: 'At the dark end of the shades of a calendar',
      })}
    </p>
  );
}

/** The switch for the shades and their legend: radio buttons that the style sheet reads, so that it works without scripts. */
export default function ShadeForm(): ReactNode {
  return (
    <form>
      <fieldset>
        <legend>
          {translate({
            id: 'study-log.calendar.shadeBy',
            message: 'Shade by',
            description: 'Over the choices of what days are shaded by',
          })}
        </legend>
        {toChoices().map(([measure, word], index) => (
          <label key={measure}>
            <input
              type="radio"
              name="study-log-shade"
              value={measure}
              defaultChecked={index === 0}
            />{' '}
            {word}
          </label>
        ))}
      </fieldset>
      <Legend />
    </form>
  );
}
