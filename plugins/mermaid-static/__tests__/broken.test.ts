import {renderFolder} from './support/renderFolder';

jest.setTimeout(300_000);

test('broken sources fail with the line where the mistake is', () => {
  const [drawn = []] = renderFolder('errors');
  const lines = drawn.map(({name, failure}) => [
    name.slice(0, 3),
    failure?.code,
    failure?.line,
  ]);
  expect(lines).toEqual([
    ['e01', 'syntax', 2],
    ['e02', 'syntax', 1],
    ['e03', 'syntax', 5],
    ['e04', 'syntax', 1],
    ['e05', 'syntax', 5],
    ['e06', 'syntax', 5],
    ['e07', 'syntax', 2],
    ['e08', 'syntax', 2],
    ['e09', 'syntax', 2],
    ['e10', 'syntax', 4],
    ['e11', 'syntax', 3],
    ['e12', 'syntax', 3],
    ['e13', 'syntax', 3],
  ]);
});
