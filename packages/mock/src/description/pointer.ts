/** Returns the steps of a JSON pointer. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Names the field that a JSON pointer leads to: `user_list[0].name`. Cut where a hostile name would fill a message. */
export function fieldName(pointer: string): string {
  const steps = pointerSteps(pointer).map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step.slice(0, 60)}`));
  return steps.join('').replace(/^\./, '');
}
