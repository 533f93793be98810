/** A violation of a house rule: where it is, what is wrong and what to do. */
export interface HouseProblem {
  file: string;
  line: number;
  message: string;
}

/** The line, counted from 1, of a position in a file's content. */
export function lineAt(content: string, position: number): number {
  return content.slice(0, position).split('\n').length;
}
