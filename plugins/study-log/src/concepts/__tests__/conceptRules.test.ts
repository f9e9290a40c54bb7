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
