import {readFileSync, readdirSync} from 'node:fs';
import {clearInterval, setInterval} from 'node:timers';

// Linux only: USER_HZ is 100 on every architecture that Node runs on.
const TICKS_PER_SECOND = 100;

function readStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const cpu = fields
      .slice(11, 15)
      .reduce((sum, ticks) => sum + Number(ticks), 0);
    return {pid, parent: Number(fields[1]), cpuTicks: cpu};
  } catch {
    return null; // The process ended between the listing and the reading.
  }
}

function readKilobytes(pid, field) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(
      new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0,
    );
  } catch {
    return 0;
  }
}

/** The process and all that it started, as they are now. */
export function listTree(root) {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
    .filter((stat) => stat !== null);
  const tree = stats.filter(({pid}) => pid === root);
  for (let at = 0; at < tree.length; at += 1) {
    tree.push(...stats.filter(({parent}) => parent === tree[at].pid));
  }
  return tree;
}

/**
 * Watches a process tree through /proc: CPU is user + system time of every
 * thread and child; memory is the largest resident set of the whole tree (the
 * kernel's own high-water mark when there is one process).
 * @param {number} pid
 * @returns {{stop: () => {cpuSeconds: number | null, peakMegabytes: number | null}}}
 */
export function watchProcessTree(pid) {
  if (process.platform !== 'linux') {
    return {stop: () => ({cpuSeconds: null, peakMegabytes: null})};
  }
  let cpuTicks = 0;
  let peakKilobytes = 0;
  const sample = () => {
    const tree = listTree(pid);
    const field = tree.length === 1 ? 'VmHWM' : 'VmRSS';
    const resident = tree.reduce(
      (sum, stat) => sum + readKilobytes(stat.pid, field),
      0,
    );
    cpuTicks = Math.max(
      cpuTicks,
      tree.reduce((sum, stat) => sum + stat.cpuTicks, 0),
    );
    peakKilobytes = Math.max(peakKilobytes, resident);
  };
  const timer = setInterval(sample, 50);
  const stop = () => {
    clearInterval(timer);
    return {
      cpuSeconds: cpuTicks / TICKS_PER_SECOND,
      peakMegabytes: peakKilobytes / 1024,
    };
  };
  return {stop};
}
