/** @jsxImportSource preact */
import { render } from 'preact';
import { Console } from './console.tsx';
import type { ConsoleData } from './data.ts';
import { labelsFor } from './labels.ts';

/**
 * Renders the console of an operation, whose data the page has as JSON, into an element.
 *
 * @param errorCode error that the console injects into a first request
 */
export function mountConsole(element: HTMLElement, json: string, errorCode: number | undefined): void {
  const data: ConsoleData = JSON.parse(json);
  render(<Console data={data} errorCode={errorCode} labels={labelsFor(document.documentElement.lang)} />, element);
}
