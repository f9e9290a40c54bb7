/**
 * A folder of the build that a process runs, for what its threads hand to one
 * another: builds of one site may run at once, and share `.docusaurus` and the
 * cache. Threads that render have the process id of their build. No instance of
 * the plugin can have the name: ids hold no dot.
 */
export function toBuildFolder(parent: string, pid: number): string {
  return `${parent}/build.${pid}`;
}

/** The process id that is in a name as `toBuildFolder` makes it. */
export function readBuildId(name: string): number | undefined {
  const [, pid] = /^build\.(\d+)$/.exec(name) ?? [];
  return pid === undefined ? undefined : Number(pid);
}
