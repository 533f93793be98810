import MiniSearch from 'minisearch';
import type { Kind, SearchRecord, SearchResult } from './record.ts';
import { rewordings, synonymsOf } from './synonyms.ts';
import { indexTerms, queryTerms } from './tokenize.ts';

/** Finds records; the most useful first. */
export interface SearchEngine {
  search(query: string): readonly SearchResult[];
}

const weights = { title: 4, identifiers: 3, otherTitle: 2, fieldNames: 1, text: 1 };
const kindWeights: Readonly<Record<Kind, number>> = { operation: 2, guide: 1.2, error: 1, value: 0.8 };
const synonymWeight = 0.5;
const sameTitleWeight = 2;
const most = 20;

const lastPart = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

/** A query as identifiers are compared: `POST /group/create` and `group/create` are the path `/group/create`. */
function normalize(query: string): string {
  return query
    .trim()
    .toLowerCase()
    .replace(/^(get|post|put|delete)\s+(?=\/)/, '')
    .replace(/^(?=\w+(?:\/\w+)+\/?$)/, '/')
    .replace(/(?<=\w)\/$/, '');
}

/** Where a record belongs if a query names it: 0 by its own name, 1 and more by a field, the deeper the later. */
function exactRank(record: SearchRecord, wanted: string): number {
  if (record.names.some((name) => name.toLowerCase() === wanted)) return 0;
  // `Group` is more than the name of a value, but `NeedApproval` is nothing else.
  if (
    record.kind === 'value' &&
    record.fields.some((name) => /[a-z][A-Z]/.test(name) && name.toLowerCase() === wanted)
  ) {
    return 1;
  }
  if (record.kind !== 'operation') return Number.POSITIVE_INFINITY;
  const depths = record.fields
    .filter((field) => lastPart(field).toLowerCase() === wanted)
    .map((field) => field.split('.').length);
  return depths.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...depths);
}

function toResult(record: SearchRecord, wanted: string): SearchResult {
  const { kind, page, title, subtitle, fields } = record;
  const rank = exactRank(record, wanted);
  const isField = kind === 'operation' && rank > 0 && rank < Number.POSITIVE_INFINITY;
  const field = isField ? fields.find((candidate) => lastPart(candidate).toLowerCase() === wanted) : undefined;
  const anchor = field === undefined ? '' : `#${field}`;
  return { kind, page: page + anchor, title, subtitle, field: field === undefined ? undefined : lastPart(field) };
}

/** Scores by the position of a record. */
type Scores = ReadonlyMap<number, number>;

/** The highest of several scores of each record. */
function highest(all: readonly Scores[]): Scores {
  const found = new Map<number, number>();
  for (const [id, score] of all.flatMap((scores) => [...scores])) found.set(id, Math.max(score, found.get(id) ?? 0));
  return found;
}

/** Scores with another weight. */
function scaled(scores: Scores, weight: number): Scores {
  return new Map([...scores].map(([id, score]) => [id, score * weight]));
}

/** Creates an index of records in memory. */
export function createSearchEngine(records: readonly SearchRecord[]): SearchEngine {
  const index = new MiniSearch<{ id: number } & Record<keyof typeof weights, string>>({
    fields: Object.keys(weights),
    tokenize: indexTerms,
    processTerm: (term) => term,
  });
  index.addAll(
    records.map(({ title, names, otherTitle, fields, text }, id) => ({
      id,
      title,
      identifiers: names.join(' '),
      otherTitle,
      fieldNames: [...new Set(fields.map(lastPart))].join(' '),
      text,
    })),
  );

  /** Scores of the records that contain a term, or with less weight a synonym of it. */
  function termScores(term: string): Scores {
    return highest([scoresOf(term, 1), ...synonymsOf(term).map((word) => scoresOf(word, synonymWeight))]);
  }

  function scoresOf(word: string, weight: number): Scores {
    const matches = index.search(word, {
      boost: weights,
      tokenize: queryTerms,
      combineWith: 'AND',
      prefix: (term) => /^\w{2,}$/.test(term),
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
      boostDocument: (id) => kindWeights[records[id as number]?.kind ?? 'guide'], // Ids are positions.
    });
    // A synonym of several terms must not weigh more than the term.
    const share = weight / Math.max(1, queryTerms(word).length);
    return new Map(matches.map(({ id, score }) => [id, score * share]));
  }

  /** Scores of the records that contain terms of a query: the mean of all terms, the higher the more are matched. */
  function queryScores(query: string): Scores {
    const perTerm = queryTerms(query).map(termScores);
    const found = new Map<number, number>();
    for (const id of new Set(perTerm.flatMap((scores) => [...scores.keys()]))) {
      const matched = perTerm.flatMap((scores) => scores.get(id) ?? []);
      found.set(id, (matched.reduce((sum, score) => sum + score, 0) * matched.length) / perTerm.length ** 2);
    }
    return found;
  }

  /** What a title says, whatever its order and its small words. */
  const essence = (text: string): string => queryTerms(text).toSorted().join(' ');
  const essences = records.map(({ title }) => essence(title));

  return {
    search(query) {
      const wanted = normalize(query);
      if (wanted === '') return [];
      const said = essence(query);
      const reworded = rewordings(query).map((other) => scaled(queryScores(other), synonymWeight));
      const scored = highest([queryScores(query), ...reworded]);
      return records
        .map((record, id) => ({
          record,
          rank: exactRank(record, wanted),
          score: (scored.get(id) ?? 0) * (essences[id] === said ? sameTitleWeight : 1),
        }))
        .filter(({ rank, score }) => rank < Number.POSITIVE_INFINITY || score > 0)
        .toSorted((one, other) => (one.rank === other.rank ? other.score - one.score : one.rank - other.rank))
        .slice(0, most)
        .map(({ record }) => toResult(record, wanted));
    },
  };
}
