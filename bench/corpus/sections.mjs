// The pieces of a made-up log. Particles are those that stand after any sound, so that no grammar is needed.

const PLAIN = [
  '기본값을 그대로 두고 한 번, 값을 바꾸어 한 번 실행해서 차이를 비교함',
  '문서에는 권장 사항으로만 적혀 있지만 실제로는 반드시 설정해야 하는 값이었음',
  '순서를 바꾸면 결과가 달라지므로 먼저 상태를 확인하고 다음 단계로 넘어감',
  '노드가 늘어나면 부하도 함께 커지기 때문에 미리 여유를 두는 편이 안전함',
  '오류 메시지만 보고 원인을 짐작했다가 한참을 돌아서 왔음',
  '작은 예제를 직접 만들어 보니 그림으로만 보던 흐름이 한눈에 들어옴',
];

const sentence = ({random, other}) =>
  random.next() < 0.6
    ? random.pick(PLAIN)
    : random.pick([
        `${other()}의 설정과 함께 쓰면 예상하지 못한 지연을 줄일 수 있음`,
        `처음에는 ${other()}에서 문제가 난 줄 알았지만 기록을 보고 원인을 찾음`,
        `${other()}도 같은 방식으로 상태를 확인하므로 순서를 지켜야 함`,
        `노드가 늘어나면 ${other()}에 걸리는 부하가 커지기 때문에 미리 값을 조정해 둠`,
        `${other()}만 바꾸어서는 부족하고 ${other()}까지 함께 살펴야 함`,
      ]);

/** `X란?`: what the term is, in two or three bullets. */
export function definition({random, subject, other}) {
  return [
    `### ${subject.name}란?`,
    `- ${random.pick(subject.does)}. 쿠버네티스 환경에서 자주 쓰이는 ${subject.noun}`,
    `- ${sentence({random, other})}`,
    `- ${sentence({random, other})}`,
  ];
}

/** `특징`: `term : text` items. */
export function features({random, subject, other}) {
  const labels = random.sample(
    [
      '확장성',
      '고정된 주소',
      '선언적 관리',
      '느슨한 결합',
      '자동 복구',
      '관찰 가능성',
      '낮은 지연',
    ],
    4,
  );
  return [
    '### 특징',
    ...labels.map(
      (label) =>
        `- ${label} : ${random.pick(subject.does)}. ${sentence({random, other})}`,
    ),
  ];
}

/** `동작 방식`: numbered steps with actors. */
export function steps({other}) {
  return [
    '### 동작 방식',
    `1. ${other()}가 변경 요청을 감지함`,
    `2. ${other()}는 요청의 형식을 확인하고 다음 구성 요소에 전달함`,
    '3. 전달받은 쪽은 필요한 자원을 새로 만들거나 기존 자원에 연결함',
    '4. 결과를 기록하고 상태를 갱신함',
  ];
}

/** A table of three terms. */
export function table({random, other}) {
  const row = () =>
    `| ${other()} | ${random.pick(['기본값', '사용자 지정', '자동'])} | ${sentence({random, other})} |`;
  return [
    '### 정리',
    '| 대상 | 설정 | 메모 |',
    '| --- | --- | --- |',
    row(),
    row(),
    row(),
  ];
}

/** A fenced manifest or shell session. */
export function code({random, subject}) {
  const slug = subject.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  if (random.next() < 0.5) {
    return [
      '### 실습',
      '```bash',
      `kubectl get pods -n ${slug} -o wide`,
      `kubectl describe node worker-1 | grep ${slug}`,
      `curl -s http://${slug}.default.svc:8080/healthz`,
      '```',
    ];
  }
  return [
    '### 실습',
    '```yaml',
    'apiVersion: v1',
    'kind: Service',
    'metadata:',
    `  name: ${slug}`,
    'spec:',
    '  selector:',
    `    app: ${slug}`,
    '  ports:',
    '    - port: 80',
    '      targetPort: 8080',
    '```',
  ];
}

/** Plain paragraphs that name other terms. */
export function prose({random, other}) {
  const paragraph = () =>
    Array.from({length: 3}, () => `${sentence({random, other})}.`).join(' ');
  return ['### 더 알아본 것', paragraph(), '', paragraph()];
}

/** `A vs B`. */
export function comparison({random, subject, other}) {
  const against = other();
  return [
    `## ${subject.name} vs ${against}`,
    `- ${subject.name} : ${random.pick(subject.does)}`,
    `- ${against} : ${sentence({random, other})}`,
    `- ${sentence({random, other})}`,
  ];
}
