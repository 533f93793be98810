import type { Case } from '../case.ts';
import type { DescribedOperation } from '../description/description.ts';
import { stringAt, valuesAt } from '../values.ts';
import type { Finding } from './finding.ts';
import { sendCase, type Trial } from './trial.ts';

const asText = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item)).sort();

/**
 * Reads a list again in pages of one item, and compares them with the whole.
 *
 * @param whole the envelope with the whole list
 */
export async function pageFindings(
  trial: Trial,
  operation: DescribedOperation,
  attempt: Case,
  whole: unknown,
): Promise<readonly Finding[]> {
  const { pages } = operation;
  const items = valuesAt(whole, 'data');
  if (pages === undefined || items.length < 2) return [];
  const problem = (text: string): Finding[] => [{ problem: text, about: 'responses', kind: 'form' }];
  const found: unknown[] = [];
  let cursor = '';
  for (let page = 1; page <= items.length; page++) {
    const query = new URLSearchParams(attempt.query);
    query.set(pages.limit, '1');
    if (cursor !== '') query.set(pages.cursor, cursor);
    const { code, exact } = await sendCase(trial, operation, { ...attempt, query: `?${query}` });
    if (code !== 200)
      return problem(`page ${page} with ${pages.limit}=1 returns code ${code ?? 'none'} instead of 200`);
    const list = valuesAt(exact, 'data');
    if (list.length !== 1) return problem(`page ${page} with ${pages.limit}=1 has ${list.length} items`);
    found.push(...list);
    cursor = stringAt(exact, pages.cursor);
    if (cursor === '' && page < items.length) return problem(`the pages end after ${page} of ${items.length} items`);
  }
  if (asText(found).join() === asText(items).join()) return [];
  return problem('the pages have other items than the whole list');
}
