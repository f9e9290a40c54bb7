/**
 * What two spellings of one name have in common: compatibility-composed, lower
 * case, without spaces, hyphens, underscores and middle dots, so that
 * `Cron Job`, `CronJob` and `cron-job` share a key.
 */
export function conceptKey(name: string): string {
  // Most names are their own key, and this is asked very often.
  if (/^[a-z0-9가-힣]*$/.test(name)) {
    return name;
  }
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·ㆍ・_\-\u200b-\u200d\u2010-\u2013\u2060\ufeff\u00ad]+/g, '');
}
