/** Collects every text of three characters or more that a value holds, as it is and as JSON and URLs spell it. */
function texts(value: unknown, found: Set<string>): Set<string> {
  if (typeof value === 'string') {
    if (value.length > 2) {
      found.add(value).add(JSON.stringify(value).slice(1, -1));
      // A lone surrogate has no spelling in a URL.
      if (!/[\ud800-\udfff]/.test(value)) found.add(encodeURIComponent(value));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) texts(part, found);
  }
  return found;
}

/** Blanks every text that stands anywhere in `secrets`. The order matters: a part must not be blanked before the whole. */
export function redact(text: string, secrets: unknown): string {
  const parts = [...texts(secrets, new Set())].sort((a, b) => b.length - a.length);
  if (parts.length === 0) return text;
  const pattern = parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|');
  return text.replace(new RegExp(pattern, 'g'), '***');
}

/**
 * A copy of the platform's error that is safe to log. Only texts are taken over: fetch libraries like to hang the
 * request, its headers included, onto their errors.
 */
export function safeCause(error: unknown, secrets: unknown, depth = 0): Error | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined;
  const cause = safeCause(error.cause, secrets, depth + 1);
  const copy = new Error(redact(error.message, secrets), cause && { cause });
  copy.name = redact(error.name, secrets);
  const { stack = '' } = error;
  const head = `${error.name}: ${error.message}`;
  // The frames are places in code; blanking words of theirs that happen to stand in the input would only blur them.
  copy.stack = stack.startsWith(head)
    ? `${copy.name}: ${copy.message}${stack.slice(head.length)}`
    : redact(stack, secrets);
  const code = errorCode(error);
  return code === undefined ? copy : Object.assign(copy, { code: redact(code, secrets) });
}

function errorCode(error: Error): string | undefined {
  return 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The system's name for what went wrong, such as `ECONNREFUSED`, from the deepest cause that has one. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return systemCode(error.cause) ?? errorCode(error);
}
