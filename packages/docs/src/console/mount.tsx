/** @jsxImportSource preact */
import { render } from 'preact';
import { Console } from './console.tsx';
import type { ConsoleData } from './data.ts';
import { labelsFor } from './labels.ts';

/** Renders the console of an operation, whose data the page has as JSON, into an element. */
export function mountConsole(element: HTMLElement, json: string): void {
  const data: ConsoleData = JSON.parse(json);
  render(<Console data={data} labels={labelsFor(document.documentElement.lang)} />, element);
}
