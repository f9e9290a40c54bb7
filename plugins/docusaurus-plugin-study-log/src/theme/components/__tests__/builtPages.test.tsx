import {renderToStaticMarkup} from 'react-dom/server';
import HomePageContent from '@theme/StudyLog/HomePage/Content';
import LogPageContent from '@theme/StudyLog/LogPage/Content';
import TimelinePageContent from '@theme/StudyLog/TimelinePage/Content';
import * as samples from './samples';

jest.mock('../../pageData/InlinePageData', () =>
  jest.requireActual('./stubs/InlinePageData'),
);
jest.mock('../../pageData/usePageData', () =>
  jest.requireActual('./stubs/usePageData'),
);

/** A page's data in the browser of a built site, and what its parts were rendered to. */
function toBuilt<Data extends {readonly parts: object}>({
  parts,
  ...shell
}: Data) {
  const rendered = Object.fromEntries(
    Object.keys(parts).map((name) => [name, `<i>${name}, 그대로</i>`]),
  );
  return {...shell, rendered};
}

describe('the page of a built site shows what its parts were rendered to', () => {
  const {logPage, homePage, yearPage, monthPage} = samples;
  it.each([
    [
      'log',
      <LogPageContent data={toBuilt(logPage)} />,
      ['body', 'concepts', 'sidebar', 'trail'],
    ],
    [
      'home',
      <HomePageContent data={toBuilt(homePage)} />,
      ['calendar', 'diagram'],
    ],
    [
      'year',
      <TimelinePageContent data={toBuilt(yearPage)} />,
      ['years', 'list'],
    ],
    [
      'month',
      <TimelinePageContent data={toBuilt(monthPage)} />,
      ['month', 'list'],
    ],
  ])('%s', (_name, built, parts) => {
    const shown = renderToStaticMarkup(built);
    parts.forEach((part) => expect(shown).toContain(`<i>${part}, 그대로</i>`));
  });
});
