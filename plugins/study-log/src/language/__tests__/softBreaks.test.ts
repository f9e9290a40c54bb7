import fc from 'fast-check';
import {addSoftBreaks, removeSoftBreaks} from '../softBreaks.js';

const words = (text: string) =>
  addSoftBreaks(text)
    .split(/\s+/)
    .map((word) => word.replace(/\u2060/g, ''));

it.each([
  ['부하 분산(L3/L4)', ['부하', '분산(', 'L3/', 'L4)']],
  ['type=ClusterIP로', ['type=', 'ClusterIP로']],
  ['쿠버네티스Service는', ['쿠버네티스', 'Service는']],
  ['자바8', ['자바', '8']],
  ['a/b/c', ['a/', 'b/', 'c']],
  ['서비스/파드', ['서비스/', '파드']],
  ['#태그와 #1', ['#', '태그와', '#', '1']],
  ['kubectl get pods', ['kubectl', 'get', 'pods']],
])('"%s" can be found by each of %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

it.each([
  ['cron-job'],
  ['node_modules'],
  ["don't"],
  ['3.10.2'],
  ['09:30'],
  ['C++을'],
  ['C#'],
  ['"노드"에서는'],
  ['가나다'],
])('%s stays one word', (word) => {
  expect(addSoftBreaks(word)).toBe(word);
});

it('without the breaks it is what was written', () => {
  const unit = fc.constantFrom(...'가나는L3a_-/(=).:+# \n9');
  fc.assert(
    fc.property(fc.string({unit}), (text) => {
      expect(removeSoftBreaks(addSoftBreaks(text))).toBe(text);
    }),
  );
});
