import {
  isModifier,
  isNounPhrase,
  isProperLatin,
} from '../../language/nounPhrase.js';
import {toConceptId} from '../conceptIds.js';
import {findEnumeration, splitTerm} from '../itemClaims.js';
import {isShortNameOf} from '../sectionOwners.js';

describe('toConceptId', () => {
  it.each([
    ['Ingress Controller', 'ingress-controller'],
    ['쿠버네티스 Service', '쿠버네티스-service'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['TCP/IP', 'tcp-ip'],
    ['.NET', 'net'],
    ['파드'.normalize('NFD'), '파드'],
    ['?!', 'concept'],
  ])('of %s is %s', (name, id) => {
    expect(toConceptId(name)).toBe(id);
  });
});

describe('splitTerm', () => {
  it.each([
    ['Kube API Server / etcd', ['Kube API Server', 'etcd']],
    ['Felix, Typha', ['Felix', 'Typha']],
    ['TCP/IP', ['TCP/IP']],
    ['입력/출력', ['입력/출력']],
    ['TLS/SSL 지원', ['TLS/SSL 지원']],
    ['read / write', ['read / write']],
  ])('%s names %j', (term, names) => {
    expect(splitTerm(term)).toEqual(names);
  });
});

describe('findEnumeration', () => {
  it.each([
    ['Calico, Weave Net 등이 있다', ['Calico', 'Weave Net']],
    ['Calico 등이 있다', []],
    ['(Calico, Flannel 등)', []],
    ['Calico, Flannel을 쓴다', []],
  ])('%s lists %j', (text, names) => {
    expect(findEnumeration(text)).toEqual(names);
  });
});

describe('isShortNameOf', () => {
  it.each([
    ['Service', '쿠버네티스 Service', true],
    ['Ingress Controller', 'Nginx Ingress Controller', true],
    ['Service', 'Service', false],
    ['vice', 'Service', false],
    ['쿠버네티스', '쿠버네티스 Service', false],
  ])('%s of %s: %s', (short, long, is) => {
    expect(isShortNameOf(short, long)).toBe(is);
  });
});

describe('noun phrases', () => {
  it.each(['Pod', '로드 밸런서', '라우팅 테이블', '@Transactional', '.NET'])(
    '%s may name a thing',
    (phrase) => {
      expect(isNounPhrase(phrase)).toBe(true);
    },
  );

  it.each([
    '장점',
    'Example',
    '12.5',
    '표 3. 결과',
    '+와 /n',
    '파드를 만드는 법',
    '새로 만들기',
    '어떻게 되나요?',
    'key=value',
  ])('%s names none', (phrase) => {
    expect(isNounPhrase(phrase)).toBe(false);
  });

  it('proper Latin names have a capital or a digit', () => {
    expect(['eBPF', 'L4', 'etcd', '파드'].map(isProperLatin)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('modifiers do not name', () => {
    expect(['저장된', '계층적', '권한', '목적'].map(isModifier)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
