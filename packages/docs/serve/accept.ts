/** Whether an `Accept` header prefers Markdown to HTML: it names it, with no lower weight. */
export function prefersMarkdown(accept: string | undefined): boolean {
  const weightOf = (type: string): number => {
    const entry = (accept ?? '')
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .find(([name]) => name === type);
    if (entry === undefined) return 0;
    const weight = entry.find((parameter) => parameter.startsWith('q='));
    return weight === undefined ? 1 : Number(weight.slice(2));
  };
  const markdown = weightOf('text/markdown');
  return markdown > 0 && markdown >= weightOf('text/html');
}
