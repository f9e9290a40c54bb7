const ROOT_ID = /^<svg\b[^>]*\sid="([^"]+)"/;

/**
 * The drawings of a page, no two with the same ids: a source that stands twice
 * on it is drawn alike both times. Every id begins with the root's, a hash.
 */
export function withOwnIds(svgs: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  return svgs.map((svg) => {
    const id = ROOT_ID.exec(svg)?.[1];
    if (id === undefined) {
      return svg;
    }
    const time = (times.get(id) ?? 0) + 1;
    times.set(id, time);
    return time === 1 ? svg : svg.replaceAll(id, `${id}x${time}`);
  });
}
