import fc from 'fast-check';
import {reviewPage} from '../../theme/components/__tests__/samples/index.js';
import type {ReviewPageData} from '../../theme/types.js';
import {createReportOnce} from '../reportOnce.js';

const links = fc.array(fc.constantFrom('/a/', '/b/', '/b/#절', '/c/'));

describe('the links of all pages', () => {
  it('are each reported by one page, by the first that has it', () => {
    fc.assert(
      fc.property(fc.array(links), (pages) => {
        const reportOnce = createReportOnce();
        const reported = pages.map((own) => {
          const data: ReviewPageData = {
            ...reviewPage,
            links: [...new Set(own)],
          };
          return (reportOnce(data) as ReviewPageData).links;
        });
        expect(reported.flat().sort()).toEqual(
          [...new Set(pages.flat())].sort(),
        );
        reported.forEach((own, index) =>
          own.forEach((link) => {
            expect(pages.findIndex((page) => page.includes(link))).toBe(index);
          }),
        );
      }),
    );
  });

  it('leave all else as it is', () => {
    const page = {...reviewPage, links: ['/a/', '/b/#절']};
    expect(createReportOnce()(page)).toEqual(page);
  });
});
