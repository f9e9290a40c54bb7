import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';

/** A port of this machine that nothing listens on now. */
export const findFreePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Until the home page of a server of this machine is there. */
export async function waitForServer(origin: string): Promise<void> {
  const isUp = () =>
    fetch(origin).then(
      ({ok}) => ok,
      () => false,
    );
  while (!(await isUp())) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
