import type { Case } from '../case.ts';

/** Cases of an operation that sets something from one parameter of the query. */
export function parameterCases(
  name: string,
  good: string,
  bad: string,
  success: Case = {},
): { success: Case; codes: Record<number, Case> } {
  return { success: { query: `?${name}=${good}`, ...success }, codes: { 10002: { query: `?${name}=${bad}` } } };
}
