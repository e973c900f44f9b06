import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Chart } from '../chart/chart.js';
import { escapeHtml } from '../escape.js';

const require = createRequire(import.meta.url);

/** In the order in which they need each other; each has its build for browsers beside the one for Node. */
const LIBRARIES = ['vega', 'vega-lite', 'vega-embed'] as const;

/** Vega compiles its expressions; beyond that the page may do nothing, and fetch nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:";

const STYLE =
  'body{font-family:sans-serif;margin:1.5em;color-scheme:light dark;background:Canvas;color:CanvasText}' +
  '.vega-embed summary{opacity:.5}';

/** A chart as one page that needs no network: Vega is in it, some 0.8 MB. */
export function chartHtml(chart: Chart): string {
  const scripts = LIBRARIES.map(name => `<script>${inScript(browserBuild(name))}</script>`);
  const spec = JSON.stringify(chart.spec).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(chart.text().slice(0, 80))}</title>
<style>${STYLE}</style>
${scripts.join('\n')}
</head>
<body>
<div id="chart" role="img" aria-label="${escapeHtml(chart.text())}"></div>
<script>vegaEmbed('#chart', ${spec}, { mode: 'vega-lite', actions: { export: true, source: false, compiled: false, editor: false } });</script>
</body>
</html>
`;
}

function browserBuild(name: (typeof LIBRARIES)[number]): string {
  return readFileSync(join(dirname(require.resolve(name)), `${name}.min.js`), 'utf8');
}

/** A script that stands in a page must not hold the end of its own element. */
function inScript(script: string): string {
  return script.replaceAll('</script', '<\\/script');
}
