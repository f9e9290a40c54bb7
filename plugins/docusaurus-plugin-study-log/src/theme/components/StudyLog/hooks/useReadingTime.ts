import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';

/** Words how many minutes a text takes to read: 읽는 데 3분. */
export function useReadingTime(): (minutes: number) => string {
  const {selectMessage} = usePluralForm();
  return (minutes) =>
    selectMessage(
      minutes,
      translate({
        id: 'study-log.count.minutes',
        message: '{count} min read|{count} min read',
        description: 'How many minutes a log takes to read',
      }),
    ).replace('{count}', String(minutes));
}
