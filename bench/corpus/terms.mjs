/**
 * What the made-up logs are about: names by what they are, and what things of
 * that sort do. Dull on purpose; what counts is that the words recur the way
 * they do in real notes, so that links have work to do.
 */
const GROUPS = [
  {
    noun: '워크로드 리소스',
    does: [
      '원하는 상태를 선언하면 그 상태를 유지함',
      '정해진 수의 복제본을 관리함',
      '실패한 작업을 정책에 따라 다시 시도함',
      '배포 단위를 묶어 한 번에 다룸',
    ],
    names:
      'Pod ReplicaSet Deployment StatefulSet DaemonSet CronJob InitContainer Sidecar HorizontalPodAutoscaler VerticalPodAutoscaler PodDisruptionBudget PriorityClass StaticPod EphemeralContainer',
  },
  {
    noun: '클러스터 구성 요소',
    does: [
      'API 서버를 지켜보며 변경을 반영함',
      '각 노드에서 실행되며 상태를 보고함',
      '클러스터의 상태를 저장하고 조회하게 해줌',
      '스케줄링 결정을 내리고 결과를 기록함',
    ],
    names:
      'kubelet kube-proxy kube-apiserver kube-scheduler kube-controller-manager etcd containerd CRI-O CoreDNS kubeadm kubectl cloud-controller-manager metrics-server runc',
  },
  {
    noun: '네트워크 플러그인',
    does: [
      'pod에 IP를 할당하고 경로를 설정함',
      '노드 사이의 패킷을 캡슐화해서 전달함',
      '정책을 커널 수준에서 적용함',
      '라우팅 정보를 다른 노드와 교환함',
    ],
    names:
      'Calico Cilium Flannel Weave Antrea Multus Felix Typha BIRD Hubble kube-router Whereabouts',
  },
  {
    noun: '네트워크 리소스',
    does: [
      '고정된 접근 지점을 제공함',
      '트래픽을 조건에 따라 알맞은 곳으로 보냄',
      '허용할 통신을 선언적으로 정의함',
      '엔드포인트의 목록을 최신으로 유지함',
    ],
    names:
      'ClusterIP NodePort LoadBalancer ExternalName HeadlessService EndpointSlice Ingress IngressClass IngressController NetworkPolicy GatewayAPI HTTPRoute TLSRoute IPPool BGPPeer',
  },
  {
    noun: '프로토콜',
    does: [
      '양쪽이 같은 규칙으로 메시지를 주고받게 함',
      '연결을 맺고 끊는 절차를 정의함',
      '이름을 주소로 바꾸어 줌',
      '경로 정보를 이웃과 나눔',
    ],
    names:
      'TCP UDP QUIC ICMP ARP DHCP DNS BGP OSPF VXLAN GENEVE GRE IPsec WireGuard TLS mTLS HTTP/2 HTTP/3 gRPC WebSocket MQTT AMQP SMTP SSH NTP',
  },
  {
    noun: '리눅스 기능',
    does: [
      '프로세스가 보는 자원을 격리함',
      '패킷을 규칙에 따라 걸러냄',
      '커널을 고치지 않고 동작을 확장함',
      '가상의 장치를 만들어 서로 잇게 함',
    ],
    names:
      'eBPF XDP iptables nftables IPVS conntrack veth bridge netns cgroup seccomp AppArmor SELinux OverlayFS tcpdump systemd inotify epoll io_uring',
  },
  {
    noun: '저장소 리소스',
    does: [
      '데이터의 수명을 pod의 수명과 떼어 놓음',
      '요청한 용량에 맞는 볼륨을 찾아 연결함',
      '설정을 이미지 밖에서 주입하게 해줌',
      '스토리지의 종류와 정책을 이름으로 묶음',
    ],
    names:
      'PersistentVolume PersistentVolumeClaim StorageClass ConfigMap SecretStore VolumeSnapshot emptyDir hostPath CSIDriver Longhorn Rook Ceph MinIO NFSProvisioner',
  },
  {
    noun: '운영 도구',
    does: [
      '선언한 상태와 실제 상태를 맞춤',
      '지표를 모아 시계열로 저장함',
      '로그를 한곳으로 모아 찾기 쉽게 함',
      '배포 과정을 자동화하고 기록을 남김',
    ],
    names:
      'Helm Kustomize ArgoCD FluxCD Tekton Prometheus Alertmanager Grafana Loki Fluentd FluentBit Jaeger Zipkin OpenTelemetry Istio Linkerd Envoy Kyverno Gatekeeper Falco Trivy Velero Karpenter KEDA Terraform Ansible Vault Consul',
  },
  {
    noun: '개념',
    does: [
      '장애가 번지지 않게 경계를 나눔',
      '부하를 여러 대상에 고르게 나눔',
      '변화를 조금씩 내보내 위험을 줄임',
      '상태를 관찰해서 다음 행동을 정함',
    ],
    names:
      'CNI CRI CSI CRD RBAC OIDC CIDR NAT SNAT DNAT MTU BDP RTT L4 L7 SLO SLA canary blue-green circuit-breaker backpressure idempotency quorum Raft sharding',
  },
];

/** @type {readonly {readonly name: string, readonly noun: string, readonly does: readonly string[]}[]} */
export const TERMS = GROUPS.flatMap(({noun, does, names}) =>
  names.split(' ').map((name) => ({name, noun, does})),
);
