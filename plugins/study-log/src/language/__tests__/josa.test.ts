import {agrees, readNounTail, stripParticles} from '../josa.js';

describe('readNounTail', () => {
  it.each([
    ['서비스', '는'],
    ['서비스', '가'],
    ['서비스', '로부터는'],
    ['서비스', '였습니다'],
    ['컨테이너', '에서도'],
    ['인그레스', '란'],
    ['세션', '으로'],
    ['세션', '이라는'],
    ['커널', '로'],
    ['토큰', '을'],
    ['토큰', '이었다'],
    ['서비스', '이기'],
    ['서비스', '이자'],
    ['프록시', '라고는'],
  ])('reads %s + %s as particles', (noun, rest) => {
    expect(readNounTail(rest, noun.slice(-1))).toBe('particle');
  });

  it.each([
    ['서비스', '은'],
    ['서비스', '을'],
    ['세션', '를'],
    ['세션', '로'],
    ['커널', '으로'],
    ['서비스', '센터'],
    ['트리', '거'],
    ['커널', '형'],
    ['토큰', '화'],
    ['서비스', '업'],
    ['정규화', '기'],
    ['정규화', '기를'],
    ['소비', '자'],
    ['소비', '자는'],
  ])('does not read %s + %s', (noun, rest) => {
    expect(readNounTail(rest, noun.slice(-1))).toBeNull();
  });

  it.each(['들', '들은', '별로', '끼리', '들끼리는', '간의', '명을'])(
    'takes %s for a bound suffix',
    (rest) => {
      expect(readNounTail(rest, '드')).toBe('suffix');
    },
  );

  it.each(['하는', '되었다', '시키면', '받는다', '합니다'])(
    'takes %s for a verbal ending',
    (rest) => {
      expect(readNounTail(rest, '포')).toBe('verb');
    },
  );

  it('asks no agreement after Latin letters and digits', () => {
    expect(readNounTail('은', 'S')).toBe('particle');
    expect(readNounTail('는', '4')).toBe('particle');
  });
});

describe('agrees', () => {
  it.each([
    ['값', '은', true],
    ['값', '는', false],
    ['값', '이', true],
    ['값', '가', false],
    ['값', '과', true],
    ['값', '와', false],
    ['값', '을', true],
    ['값', '를', false],
    ['값', '으로', true],
    ['값', '로', false],
    ['서버', '은', false],
    ['서버', '는', true],
    ['서버', '이', false],
    ['서버', '가', true],
    ['서버', '과', false],
    ['서버', '와', true],
    ['서버', '을', false],
    ['서버', '를', true],
    ['서버', '으로', false],
    ['서버', '로', true],
    ['커널', '으로', false],
    ['커널', '로', true],
    ['Pod', '은', true],
    ['Pod', '는', true],
    ['L4', '로', true],
    ['서버', '서버', false],
  ])('%s before %s: %s', (noun, particle, is) => {
    expect(agrees(noun, particle)).toBe(is);
  });
});

describe('stripParticles', () => {
  it.each([
    ['서비스는', '서비스'],
    ['컨테이너에서는', '컨테이너'],
    ['Ingress의', 'Ingress'],
    ['L4와', 'L4'],
    ['서비스', '서비스'],
    ['Calico', 'Calico'],
    ['파드', '파드'],
  ])('leaves of %s the noun %s', (word, noun) => {
    expect(stripParticles(word)).toBe(noun);
  });
});
