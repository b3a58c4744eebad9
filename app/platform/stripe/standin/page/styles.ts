// Self-contained on purpose: the page runs in a process of its own and must not share assets with the application.
export const STYLES = `
:root { color-scheme: light dark; --ground: #faf8f4; --card: #fff; --ink: #1d2129; --soft: #4d5562; --line: #767d8a;
  --rule: #dedad2; --action: #1f3a75; --on-action: #fff; --warn: #8f2a13; --warn-ground: #fdeee9; --note: #fff3cf; --on-note: #4a3500 }
@media (prefers-color-scheme: dark) { :root { --ground: #14161b; --card: #1d2027; --ink: #f0eee9; --soft: #b9bec8;
  --line: #8f96a3; --rule: #353a44; --action: #a9c1ff; --on-action: #10182c; --warn: #ffb3a0; --warn-ground: #3a1c14;
  --note: #41340d; --on-note: #ffe9a8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.75 system-ui, 'Hiragino Sans', 'Noto Sans JP', sans-serif }
.notice { background: var(--note); color: var(--on-note); padding: .75rem 1rem; text-align: center }
.notice strong { display: block }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem 4rem }
h1 { font-size: 1.625rem; line-height: 1.4; margin: 0 0 1.5rem }
h2 { font-size: 1.125rem; margin: 0 0 .75rem }
section, fieldset { background: var(--card); border: 1px solid var(--rule); border-radius: .75rem; padding: 1.25rem; margin: 0 0 1.5rem }
legend { float: left; width: 100%; font-weight: 700; font-size: 1.125rem; padding: 0; margin: 0 0 .75rem }
legend + * { clear: both }
table { width: 100%; border-collapse: collapse }
th, td { padding: .5rem 0; text-align: left; vertical-align: top; font-weight: 400 }
th:not(:first-child), td { text-align: right; padding-left: 1rem; white-space: nowrap; font-variant-numeric: tabular-nums }
thead th { color: var(--soft); font-size: .9375rem }
tbody th { overflow-wrap: anywhere }
tfoot th, tfoot td { border-top: 1px solid var(--rule); font-weight: 700; font-size: 1.1875rem; padding-top: .75rem }
small { display: block; color: var(--soft); font-size: .9375rem }
.field { margin: 0 0 1.25rem }
:not(.pair) > .field:last-child { margin-bottom: 0 }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 0 1rem; align-items: start }
label { display: block; font-weight: 700 }
input { width: 100%; min-height: 3rem; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; margin-top: .375rem }
input[aria-invalid] { border: 2px solid var(--warn) }
dl { margin: .25rem 0 .5rem; color: var(--soft); font-size: .9375rem; display: grid; grid-template-columns: auto 1fr; gap: 0 .75rem }
dd { margin: 0; font-variant-numeric: tabular-nums }
.choice { display: grid; grid-template-columns: 2rem 1fr; gap: 0 .5rem; align-items: center; padding: .5rem 0; min-height: 3rem }
.choice input { width: 1.5rem; height: 1.5rem; min-height: 0; margin: 0; accent-color: var(--action) }
.choice small { grid-column: 2 }
form:has(.methods):not(:has(input[value=card]:checked)) .card { display: none }
.amount { font-size: 1.5rem; font-weight: 700; font-variant-numeric: tabular-nums }
.plain { background: var(--card); color: var(--action); border: 2px solid var(--action) }
.buttons { display: grid; gap: 1rem }
.error { color: var(--warn); font-weight: 700; margin: 0 0 .25rem }
.summary { background: var(--warn-ground); border: 2px solid var(--warn); border-radius: .75rem; padding: 1rem 1.25rem; margin: 0 0 1.5rem }
.summary h2 { margin: 0 }
.summary p { margin: 0 }
.summary a { color: var(--warn) }
button { width: 100%; min-height: 3.5rem; font: inherit; font-weight: 700; font-size: 1.125rem; color: var(--on-action); background: var(--action); border: 0; border-radius: .5rem; cursor: pointer }
.back { display: flex; justify-content: center; align-items: center; min-height: 3rem; margin-top: .75rem; color: var(--action) }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 3px; box-shadow: 0 0 0 3px #ffd43d }
@media (max-width: 26rem) { main { padding-top: 1.25rem } }
`
