/** How the inspector page looks. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d8dee6, #333b46); --soft: light-dark(#f3f6f9, #1a2029);
  --accent: light-dark(#0a66c2, #6cb2ff); --bad: light-dark(#b3261e, #ff8a80); --good: light-dark(#1b6e3c, #7ddba0);
  --dim: light-dark(#5a6675, #9aa7b6); }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, 'PingFang SC', 'Microsoft YaHei', sans-serif;
  background: light-dark(#fff, #11161d); color: light-dark(#1b232c, #e4eaf1); }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; padding: .6rem 1rem;
  border-bottom: 1px solid var(--line); background: var(--soft); }
h1 { font-size: 1.05rem; margin: 0; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; padding: 1rem; }
@media (max-width: 60rem) { main { grid-template-columns: minmax(0, 1fr); } }
section { border: 1px solid var(--line); border-radius: 8px; padding: .8rem; min-width: 0; }
.column { display: grid; gap: 1rem; align-content: start; min-width: 0; }
.bar { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: .5rem; }
.grow { margin-left: auto; }
.scroll { overflow: auto; max-height: 70vh; }
#requests .scroll { max-height: 45vh; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: left; color: var(--dim); font-weight: 500; position: sticky; top: 0;
  background: light-dark(#fff, #11161d); }
th, td { padding: .25rem .5rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { white-space: nowrap; }
td:last-child { overflow-wrap: anywhere; min-width: 5rem; }
tr.row { cursor: pointer; }
tr.row:hover { background: var(--soft); }
tr.row:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible {
  outline: 2px solid var(--accent); outline-offset: -1px; }
pre { margin: .25rem 0; padding: .5rem; background: var(--soft); border-radius: 6px; white-space: pre-wrap;
  overflow-wrap: anywhere; font: 12px/1.4 ui-monospace, monospace; }
button, input, select { font: inherit; color: inherit; background: light-dark(#fff, #1a2029);
  border: 1px solid var(--line); border-radius: 6px; padding: .2rem .55rem; min-width: 0; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed='true'] { background: var(--accent); border-color: var(--accent); color: light-dark(#fff, #11161d); }
label { display: inline-flex; gap: .35rem; align-items: center; color: var(--dim); }
input[type='number'] { width: 7rem; }
ul { list-style: none; margin: 0; padding: 0; }
li { display: flex; gap: .5rem; align-items: baseline; padding: .25rem 0; border-bottom: 1px solid var(--line); }
.dim { color: var(--dim); }
.bad { color: var(--bad); }
.good { color: var(--good); }
#problem:empty { display: none; }
#problem { margin: 1rem 1rem 0; padding: .5rem .8rem; border: 1px solid var(--bad); border-radius: 8px; }
[hidden] { display: none !important; }
`;
