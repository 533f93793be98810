import { errors } from '../../generated/errors.ts';
import { operations } from '../../generated/operations.ts';
import { addFaults } from './faults.ts';
import { addLists } from './lists.ts';
import { addTools, type PageData } from './page-tools.ts';
import { addRequests } from './requests.ts';
import { start } from './start.ts';
import { style } from './style.ts';
import { texts } from './texts.ts';
import { addWorld } from './world.ts';

const markup = `
<header>
  <h1 data-text="title"></h1>
  <label><span data-text="app"></span> <select id="app"></select></label>
  <label><span data-text="clock"></span> <time id="now"></time></label>
  <button id="language" type="button" class="grow" lang="">中文 / English</button>
</header>
<p id="problem" role="alert" class="bad"></p>
<main>
  <div class="column">
    <section aria-labelledby="world-title">
      <h2 id="world-title" data-text="world"></h2>
      <div class="bar">
        <button type="button" data-list="people" data-text="people" aria-pressed="true"></button>
        <button type="button" data-list="groups" data-text="groups" aria-pressed="false"></button>
        <button type="button" data-list="messages" data-text="messages" aria-pressed="false"></button>
        <button type="button" data-list="pushes" data-text="pushes" aria-pressed="false"></button>
        <label class="grow"><span data-text="search"></span> <input id="search" type="search"></label>
        <span id="count" class="dim"></span>
      </div>
      <div class="scroll"><table id="list"></table></div>
      <p id="empty" class="dim" data-text="none" hidden></p>
      <button id="more" type="button" data-text="more" hidden></button>
    </section>
  </div>
  <div class="column">
    <section id="requests" aria-labelledby="requests-title">
      <div class="bar">
        <h2 id="requests-title" data-text="requests"></h2>
        <label class="grow"><input id="live" type="checkbox" checked> <span data-text="follow"></span></label>
        <button id="clear" type="button" data-text="clear"></button>
      </div>
      <div class="scroll"><table>
        <thead><tr><th data-text="time"></th><th data-text="operation"></th><th data-text="user"></th><th data-text="answer"></th></tr></thead>
        <tbody id="log"></tbody>
      </table></div>
      <p id="silence" class="dim" data-text="noRequests"></p>
    </section>
    <section aria-labelledby="faults-title">
      <h2 id="faults-title" data-text="faults"></h2>
      <form id="fault-form" class="bar">
        <label><span data-text="operation"></span> <select id="operation"></select></label>
        <label><span data-text="effect"></span> <select id="effect"></select></label>
        <label><span data-text="value"></span> <input id="value" type="number"></label>
        <label><span data-text="times"></span> <input id="times" type="number" min="1"></label>
        <label><span data-text="probability"></span> <input id="probability" type="number" min="0" max="1" step="any"></label>
        <datalist id="codes"></datalist>
        <button data-text="addFault"></button>
        <button id="remove-faults" type="button" data-text="removeAll"></button>
      </form>
      <ul id="fault-list"></ul>
      <p id="no-faults" class="dim" data-text="noFaults"></p>
    </section>
    <section aria-labelledby="clock-title">
      <h2 id="clock-title" data-text="clock"></h2>
      <form id="clock-form" class="bar">
        <button type="button" data-advance="60000" data-text="minute"></button>
        <button type="button" data-advance="3600000" data-text="hour"></button>
        <button type="button" data-advance="86400000" data-text="day"></button>
        <button type="button" data-advance="604800000" data-text="week"></button>
        <label><span data-text="time"></span> <input id="moment" type="datetime-local" step="1"></label>
        <button data-text="setClock"></button>
      </form>
      <div class="bar">
        <button id="reset" type="button" data-text="reset"></button>
        <button id="snapshot" type="button" data-text="snapshot"></button>
        <button id="restore" type="button" data-text="restore"></button>
        <input id="restore-file" type="file" accept="application/json,.json" hidden>
        <label><span data-text="seed"></span> <select id="seed"></select></label>
        <button id="begin" type="button" data-text="begin"></button>
      </div>
    </section>
  </div>
</main>`;

function pageData(): PageData {
  return {
    texts,
    operations: [...new Set(Object.values(operations).map(({ operationId }) => operationId))].sort(),
    errors: Object.entries(errors).map(([code, { name }]) => [Number(code), name]),
  };
}

/**
 * The program of the page. Its parts are functions of this package, sent as their own text: type-checked, and nothing to
 * build. Some tools that run TypeScript wrap named functions in a call of `__name`, which the page then must have.
 */
function program(): string {
  const parts = [addTools, addLists, addRequests, addFaults, addWorld, start];
  return `
const __name = (value) => value;
const page = { data: JSON.parse(document.getElementById('data').textContent), appId: '', seen: 0,
  language: navigator.language.startsWith('zh') ? 'zh' : 'en' };
${parts.map((part) => `(${part})(page);`).join('\n')}
`;
}

/** The inspector page. Only scripts and styles with the nonce run in it, so no text on it can become a program. */
export function inspectorPage(nonce: string): string {
  // No `<` in the data can end its element.
  const data = JSON.stringify(pageData()).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Lanying IM mock</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
</head>
<body>${markup}
<script id="data" type="application/json">${data}</script>
<script type="module" nonce="${nonce}">${program()}</script>
</body>
</html>
`;
}
