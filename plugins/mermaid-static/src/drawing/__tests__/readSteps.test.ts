import {readSteps} from '../readSteps.js';

const LINETYPE = {SOLID: 0, NOTE: 2, ALT_START: 12, ALT_ELSE: 13, ALT_END: 14};

const message = (id: string, type: number, text: string) => ({
  id,
  type,
  message: text,
  from: 'a',
  to: 'b',
});

const block = (id: string, type: number, text: string) => ({
  id,
  type,
  message: text,
});

test('messages are told with their names, notes without, blocks around both', () => {
  const steps = readSteps({
    LINETYPE,
    getActors: () =>
      new Map([
        ['a', {description: 'kubelet'}],
        ['b', {description: 'CNI<br/>플러그인'}],
      ]),
    getMessages: () => [
      message('0', LINETYPE.SOLID, 'ﬂ°quot¶ß호출ﬂ°quot¶ß'),
      block('1', LINETYPE.ALT_START, '성공'),
      message('2', LINETYPE.NOTE, '메모'),
      block('3', LINETYPE.ALT_ELSE, '실패'),
      message('4', LINETYPE.SOLID, '다시'),
      block('5', LINETYPE.ALT_END, ''),
      message('6', LINETYPE.SOLID, '끝'),
    ],
  });
  const ends = {from: 'kubelet', to: 'CNI 플러그인'};
  expect(steps).toEqual([
    {id: 'i0', text: '"호출"', ...ends},
    {id: 'i2', text: '메모', within: ['성공']},
    {id: 'i4', text: '다시', within: ['실패'], ...ends},
    {id: 'i6', text: '끝', ...ends},
  ]);
});

test('edges are told by the labels of their ends', () => {
  const steps = readSteps({
    getData: () => ({
      nodes: [
        {id: 'a', label: '**A**'},
        {id: 'b', label: 'B<br>b'},
        {id: 's', label: 's', shape: 'stateStart'},
      ],
      edges: [
        {id: 'e0', start: 's', end: 'a'},
        {id: 'e1', start: 'a', end: 'b', label: '간ﬂ°amp¶ß다'},
      ],
    }),
  });
  expect(steps).toEqual([
    {id: 'e0', text: '', from: '', to: 'A'},
    {id: 'e1', text: '간&다', from: 'A', to: 'B b'},
  ]);
});

test('a kind without arrows has no steps', () => {
  expect(readSteps({})).toEqual([]);
});
