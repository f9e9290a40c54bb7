/** One day of study in the manner of real logs: every way of naming a concept once. */
export const SAMPLE_LOG = `## 날짜: 2025-03-02

## 공부 내용 정리
### 클러스터 살펴보기

## 쿠버네티스 Service
### 쿠버네티스 Service란?
- 파드 묶음 앞에 놓는 변하지 않는 주소를 나타내는 리소스
- 파드가 바뀌어도 service는 같은 이름으로 남음
### Service의 특징
- 부하 분산 : 뒤에 선 파드 여럿에 요청을 나눔
### Service 유형
- ClusterIP : 클러스터 안에서만 통하는 주소를 줌
- NodePort : 모든 노드에서 같은 포트를 엶
- LoadBalancer : 클라우드의 부하 분산 장치를 하나 만듦
- ExternalName : 바깥 이름으로 이어 줌

## CNI(Container Network Interface)
### CNI란?
- 컨테이너에 네트워크를 붙이고 떼는 법을 정한 표준 인터페이스
### 특징
- 고를 수 있음 : Calico, Flannel, Weave Net 등이 널리 쓰임

## Calico
### Calico란?
- 라우팅으로 네트워크를 만드는 오픈소스 프로젝트
- eBPF 데이터 경로를 고를 수 있음
  - eBPF : 커널 안에서 검증된 작은 프로그램을 돌리는 기술
### 구성 요소
- Felix : 노드마다 돌며 경로와 규칙을 커널에 적는 에이전트
- Typha : Felix가 많을 때 저장소와의 연결을 대신하는 컴포넌트
- BGP : 노드끼리 경로를 알리는 데 쓰는 프로토콜
### 동작 방식
- Kube API Server / etcd : 바라는 상태를 보관함
- Felix : 상태가 바뀌면 노드에 옮겨 적음

## Ingress
### Ingress란?
- 바깥 HTTP 요청을 안쪽 서비스로 나누는 규칙을 담은 리소스
### 특징
- L7에서 경로를 보고 나눔
### 대표적인 Ingress Controller
- Nginx Ingress Controller : 자료가 많음
- Traefik : 설정이 짧음
- HAProxy : 빠름

## L4 vs L7
- NodePort는 주소와 포트(L4)만 봄
- Ingress는 경로와 헤더(L7)까지 봄

## Job, Cron Job
### Job
- 끝나는 일을 끝까지 돌리는 컨트롤러
#### Job의 특징
- 다시 시도 : 실패하면 새 파드로 다시 돌림
### Cron Job
- 정해진 때마다 Job을 만드는 컨트롤러
#### Cron Job의 특징
- 표현식 : 분부터 요일까지 다섯 칸

### 오늘의 회고
- 양이 많아 내일 다시 읽기로 했다.
`;

export const SAMPLE_CONCEPTS = [
  'BGP',
  'CNI',
  'Calico',
  'ClusterIP',
  'Cron Job',
  'ExternalName',
  'Felix',
  'Flannel',
  'HAProxy',
  'Ingress',
  'Ingress Controller',
  'Job',
  'Kube API Server',
  'L4',
  'L7',
  'LoadBalancer',
  'Nginx Ingress Controller',
  'NodePort',
  'Traefik',
  'Typha',
  'Weave Net',
  'eBPF',
  'etcd',
  '쿠버네티스 Service',
];
