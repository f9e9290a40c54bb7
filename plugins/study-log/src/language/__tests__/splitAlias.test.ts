import {splitAlias} from '../splitAlias.js';

describe('what stands in a parenthesis after a name', () => {
  it.each([
    ['CNI(Container Network Interface)', ['Container Network Interface']],
    ['WAS(Web Application Server)', ['Web Application Server']],
    ['DNS(Domain Name Resolver)', ['Domain Name Resolver']],
    ['인터넷 프로토콜(IPv6)', ['IPv6']],
  ])('of %s is another name', (heading, aliases) => {
    expect(splitAlias(heading).aliases).toEqual(aliases);
  });

  it('is found in time, however many blanks stand before it', () => {
    const blanks = ' '.repeat(200_000);
    expect(splitAlias(`CNI${blanks}( Plugin${blanks})${blanks}`)).toEqual({
      name: 'CNI',
      aliases: ['Plugin'],
      rest: '',
    });
    expect(splitAlias(`CNI${blanks}(Plugin${blanks}`).aliases).toEqual([]);
  });

  it.each(['Kafka(v3)', 'Spring(ver 2)', 'Node.js(Ver. 20)'])(
    'of %s is a note',
    (heading) => {
      expect(splitAlias(heading).aliases).toEqual([]);
    },
  );
});
