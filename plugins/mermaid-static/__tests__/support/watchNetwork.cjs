// Loaded with --require, so in worker threads too: writes each socket and request that is opened to
// the file named by NETWORK_LOG.
const diagnostics = require('node:diagnostics_channel');
const {appendFileSync} = require('node:fs');

const CHANNELS = [
  'net.client.socket',
  'http.client.request.start',
  'undici:request:create',
];
for (const channel of CHANNELS) {
  diagnostics.subscribe(channel, () =>
    appendFileSync(process.env.NETWORK_LOG, `${channel}\n`),
  );
}
