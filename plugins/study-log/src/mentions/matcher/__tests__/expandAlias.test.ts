import {expandAlias} from '../expandAlias.js';

describe('expandAlias', () => {
  it.each([
    ['CronJob', ['cronjob', 'cron job', 'cron-job', 'cronjobs']],
    ['Layer3', ['layer3']],
    ['API 서버', ['api서버', 'api 서버']],
    ['로드밸런서', ['로드 밸런서', '로드밸 런서']],
    ['Network Policy', ['networkpolicy', 'network policies']],
    ['proxy', ['proxies']],
  ])('of %s has %j', (alias, spellings) => {
    expect(expandAlias(alias)).toEqual(expect.arrayContaining(spellings));
  });

  it.each([
    ['eBPF', 'e bpf'],
    ['DNS', 'dnses'],
    ['API 서버', 'api-서버'],
    ['파드', '파 드'],
    ['Kubernetes', 'kuberneteses'],
  ])('of %s has no %s', (alias, spelling) => {
    expect(expandAlias(alias)).not.toContain(spelling);
  });
});
