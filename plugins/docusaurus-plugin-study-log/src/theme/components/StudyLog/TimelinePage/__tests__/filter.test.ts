import fc from 'fast-check';
import {isWanted, readFilter, writeFilter} from '../Logs/filter';

describe('the filter in the address', () => {
  it.each([
    ['', {concept: '', kind: ''}],
    ['?concept=cni', {concept: 'cni', kind: ''}],
    ['?kind=how&x=1', {concept: '', kind: 'how'}],
  ])('of %j is %j', (search, filter) => {
    expect(readFilter(search)).toEqual(filter);
  });

  it.each([
    ['', {concept: '', kind: ''}, ''],
    ['?x=1', {concept: 'cni', kind: ''}, '?x=1&concept=cni'],
    ['?concept=cni&x=1', {concept: '', kind: ''}, '?x=1'],
  ])('%j with %j becomes %j', (search, filter, written) => {
    expect(writeFilter(search, filter)).toBe(written);
  });

  it('is read as it was written, whatever a concept is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (concept, kind) => {
        const filter = {
          concept: concept.toWellFormed(),
          kind: kind.toWellFormed(),
        };
        expect(readFilter(writeFilter('?x=1', filter))).toEqual(filter);
      }),
    );
  });
});

it.each([
  [{concept: '', kind: ''}, true],
  [{concept: 'cni', kind: ''}, true],
  [{concept: 'cn', kind: ''}, false],
  [{concept: 'cni', kind: 'how'}, true],
  [{concept: 'bgp', kind: 'compare'}, false],
])(
  'a log on cni and bgp with how it works, asked for by %j: %s',
  (filter, wanted) => {
    expect(
      isWanted({concepts: 'cni bgp', kinds: 'definition how'}, filter),
    ).toBe(wanted);
  },
);
