import {CALLOUT_TYPES} from 'study-log/markdown/syntax/calloutLooks';
import {toCalloutWords} from '../translations';

it('every type that has a look has a title', () => {
  const titled = Object.keys(toCalloutWords((id) => id));
  expect(titled.toSorted()).toEqual([...CALLOUT_TYPES].sort());
});
