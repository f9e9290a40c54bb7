import type {PageData} from '../../types';
import {createDevStore} from '../devStore';

const OPEN = '/logs/a/';

/** A page as the server had it after so many changes. */
const pageAt = (change: number) =>
  ({kind: 'concepts', concepts: [], change}) as unknown as PageData;

/** A store whose requests are answered by hand, in any order. */
function createSlowStore() {
  const requests: {
    readonly path: string;
    readonly answer: (page: PageData | undefined) => void;
  }[] = [];
  const fetchPage = (path: string) =>
    new Promise<PageData | undefined>((resolve) => {
      requests.push({path, answer: resolve});
    });
  return {...createDevStore({fetchPage, getOpenPath: () => OPEN}), requests};
}

/** Until what was answered has been heard. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function createOpenStore() {
  const slow = createSlowStore();
  const loaded = slow.store.load(OPEN);
  slow.requests[0]?.answer(pageAt(0));
  await loaded;
  const notify = jest.fn();
  slow.store.subscribe(notify);
  return {...slow, notify};
}

describe('a page in the dev server', () => {
  it('is asked for again when it may have changed, and says so when it is here', async () => {
    const {store, refresh, requests, notify} = await createOpenStore();
    const refreshed = refresh();
    expect(store.read(OPEN)).toEqual(pageAt(0));
    expect(notify).not.toHaveBeenCalled();
    requests[1]?.answer(pageAt(1));
    await refreshed;
    expect(store.read(OPEN)).toEqual(pageAt(1));
    expect(notify).toHaveBeenCalledTimes(1);
  });

  it('is asked for once more when a change comes before its first answer', async () => {
    const {store, refresh, requests} = createSlowStore();
    const loaded = store.load(OPEN);
    await refresh();
    requests[0]?.answer(pageAt(0));
    await settle();
    expect(store.read(OPEN)).toBeUndefined();
    requests[1]?.answer(pageAt(1));
    await loaded;
    expect(store.read(OPEN)).toEqual(pageAt(1));
  });

  it.each([
    ['in their order', [1, 2]],
    ['the newer first', [2, 1]],
  ])(
    'is the newest after two changes that are answered %s',
    async (_, order) => {
      const {store, refresh, requests} = await createOpenStore();
      const both = [refresh(), refresh()];
      order.forEach((change) => requests[change]?.answer(pageAt(change)));
      await settle();
      requests.slice(3).forEach(({answer}) => answer(pageAt(2)));
      await Promise.all(both);
      expect(store.read(OPEN)).toEqual(pageAt(2));
    },
  );

  it('keeps no other page over a change', async () => {
    const {store, refresh, requests} = await createOpenStore();
    const other = store.load('/logs/b/');
    requests[1]?.answer(pageAt(0));
    await other;
    void refresh();
    expect(store.read('/logs/b/')).toBeUndefined();
    expect(requests.map(({path}) => path)).toEqual([OPEN, '/logs/b/', OPEN]);
  });

  it('asks for nothing when the open page is none of ours', async () => {
    const {refresh, requests} = createSlowStore();
    await refresh();
    expect(requests).toEqual([]);
  });

  it('that cannot be had any more is an error', async () => {
    const {store, refresh} = createDevStore({
      fetchPage: jest
        .fn()
        .mockResolvedValueOnce(pageAt(0))
        .mockRejectedValueOnce(new Error('gone')),
      getOpenPath: () => OPEN,
    });
    await store.load(OPEN);
    await expect(refresh()).rejects.toThrow('gone');
  });
});
