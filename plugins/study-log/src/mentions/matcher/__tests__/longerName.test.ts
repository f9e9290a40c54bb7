import {isInsideLongerName} from '../judgeCandidate.js';

const inside = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return isInsideLongerName(text, {start, end: start + name.length});
};

describe('isInsideLongerName', () => {
  it.each([
    ['오늘은 OpenID Connect를 본다', 'OpenID'],
    ['the Message Authentication Code is sent', 'Authentication'],
    ['in GitHub Actions it runs', 'GitHub'],
    ['값은 Context Class Reference다', 'Context'],
  ])('in “%s”, %s is a piece of a name', (text, name) => {
    expect(inside(text, name)).toBe(true);
  });

  it.each([
    ['Calico NetworkPolicy를 쓴다', 'Calico'],
    ['Nginx Ingress Controller', 'Ingress'],
    ['Running Docker is easy', 'Docker'],
    ['HTTP POST로 보낸다', 'HTTP'],
    ['Kubernetes Service를 만든다', 'Service'],
    ['Spring Bean을 등록한다', 'Spring'],
    ['Service LoadBalancer를 만든다', 'Service'],
    ['use docker Actions', 'docker'],
    ['Git commits are cheap', 'Git'],
  ])('in “%s”, %s is a name of its own', (text, name) => {
    expect(inside(text, name)).toBe(false);
  });
});
