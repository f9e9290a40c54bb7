import {isPreviewed} from '../usePointedLink';

const PAGE = {origin: 'https://e.com', pathname: '/concepts/cni/'};

it.each([
  ['https://e.com', '/concepts/pod/', true],
  ['https://e.com', '/concepts/cni/', false],
  ['https://other.com', '/concepts/pod/', false],
])('a link to %s%s is previewed: %s', (origin, pathname, previewed) => {
  expect(isPreviewed({origin, pathname}, PAGE)).toBe(previewed);
});
