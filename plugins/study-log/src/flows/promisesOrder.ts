const ORDER =
  /과정|순서|흐름|절차|단계|생명\s?주기|수명\s?주기|라이프\s?사이클|\bflow\b|\bprocess\b|\bsteps?\b|\bprocedure\b|\bworkflow\b|\blife\s?cycle\b|流れ|手順|流程|步骤/iu;

/** Does a heading promise steps in an order? `처리 과정` does; `동작 방식` and `원리` do not. */
export function promisesOrder(heading: string): boolean {
  return ORDER.test(heading.normalize('NFC'));
}
