import {createAskingMemo} from '../createAskingMemo.js';

type Prices = Readonly<Record<string, number>>;

const createPriceMemo = () =>
  createAskingMemo<Prices, string, number | undefined, object>(
    (prices, name) => prices[name],
  );

describe('a memo that asks', () => {
  const basket = ['apple', 'pear'];
  const sum = jest.fn((ask: (name: string) => number | undefined) => ({
    total: basket.map(ask),
  }));
  beforeEach(() => sum.mockClear());

  test('makes nothing again while what it asked is answered alike', () => {
    const memo = createPriceMemo();
    const first = {apple: 1, pear: 2};
    const made = memo('a', {inputs: [basket], oracle: first}, sum);
    const others = {apple: 1, pear: 2, plum: 9};
    expect(memo('a', {inputs: [basket], oracle: others}, sum)).toBe(made);
    expect(memo('a', {inputs: [basket], oracle: others}, sum)).toBe(made);
    expect(sum).toHaveBeenCalledTimes(1);
  });

  test.each<[string, Prices, readonly unknown[]]>([
    ['another answer', {apple: 1, pear: 3}, [basket]],
    ['an answer that is gone', {apple: 1}, [basket]],
    ['another input', {apple: 1, pear: 2}, [[...basket]]],
  ])('makes it again for %s', (_, oracle, inputs) => {
    const memo = createPriceMemo();
    const first = {inputs: [basket], oracle: {apple: 1, pear: 2}};
    const made = memo('a', first, sum);
    expect(memo('a', {inputs, oracle}, sum)).not.toBe(made);
    expect(sum).toHaveBeenCalledTimes(2);
  });

  test('asks for what is asked first the second time as well', () => {
    const memo = createPriceMemo();
    const cheap = (ask: (name: string) => number | undefined) => ({
      price: (ask('apple') ?? 0) > 1 ? ask('pear') : ask('apple'),
    });
    const at = (oracle: Prices) => memo('a', {inputs: [], oracle}, cheap);
    expect(at({apple: 1, pear: 2})).toEqual({price: 1});
    expect(at({apple: 3, pear: 2})).toEqual({price: 2});
    expect(at({apple: 3, pear: 4})).toEqual({price: 4});
  });
});
