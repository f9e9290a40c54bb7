import {toAttempts} from '../toAttempts';

it.each([
  [['네트웤'], [['네트웤'], ['네트워'], ['네트']]],
  [['네트우'], [['네트우'], ['네트']]],
  [
    ['파드', '서빗'],
    [
      ['파드', '서빗'],
      ['파드', '서비'],
      ['파드', '서'],
    ],
  ],
  [['파'], [['파']]],
  [['ingress'], [['ingress']]],
  [[], []],
])('%j is looked for as %j', (terms, attempts) => {
  expect(toAttempts(terms)).toEqual(attempts);
});
