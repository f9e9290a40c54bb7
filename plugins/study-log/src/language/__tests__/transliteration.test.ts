import {consonantSkeletons} from '../transliteration.js';

describe('consonantSkeletons', () => {
  it.each([
    ['인그레스', 'Ingress'],
    ['쿠버네티스', 'Kubernetes'],
    ['로드 밸런서', 'load-balancer'],
    ['프로메테우스', 'Prometheus'],
    ['파이썬', 'Python'],
    ['데이터베이스', 'Database'],
    ['트래픽', 'traffic'],
    ['컨테이너', 'Container'],
  ])('%s and %s sound alike', (hangul, latin) => {
    const [sound] = consonantSkeletons(hangul);
    expect(consonantSkeletons(latin)).toContain(sound);
  });

  it.each([
    ['인그레스', 'Egress'],
    ['컨테이너', 'Controller'],
    ['프로메테우스', 'Process'],
  ])('%s and %s do not', (hangul, latin) => {
    const [sound] = consonantSkeletons(hangul);
    expect(consonantSkeletons(latin)).not.toContain(sound);
  });

  it.each(['TLS', 'HTTP 요청', 'L4', '東京'])(
    '%s has no reading in the other script',
    (name) => {
      expect(consonantSkeletons(name)).toEqual([]);
    },
  );
});
