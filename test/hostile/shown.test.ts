import assert from 'node:assert/strict';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { SaxesParser } from 'saxes';
import { type Chart, type FollowedStream, type FrameTree, type PacketTable, capture } from 'wishlab';
import { parseTable } from '../table/parsed-table.js';
import { HOSTILE_NAMES, newFolder, writeHostileCapture } from './hostile-capture.js';

function bundleOf(shown: PacketTable | Chart | FrameTree | FollowedStream): Record<string, unknown> {
  const display = Reflect.get(shown, Symbol.for('Jupyter.display')) as () => Record<string, unknown>;
  return display.call(shown);
}

/** The elements and attributes of well-formed XML; the parser throws where it is not. */
function parts(xml: string): { elements: Set<string>; attributes: Set<string>; values: string[] } {
  const parser = new SaxesParser();
  const found = { elements: new Set<string>(), attributes: new Set<string>(), values: [] as string[] };
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.elements.add(name);
    for (const [attribute, value] of Object.entries(attributes)) {
      found.attributes.add(attribute);
      found.values.push(value);
    }
  });
  parser.write(xml).close();
  return found;
}

// What a terminal or a bidi algorithm acts on; a newline between rows is the table's own.
const ACTING = /[^\P{C}\n\p{Co}\p{Cn}]|[\u2028\u2029]/u;

const folder = newFolder();
const captures = HOSTILE_NAMES.map(name => writeHostileCapture(folder, name));

const TEXTS = [
  'http.request.uri',
  'http.user_agent',
  'syslog.msg',
  'dns.qry.name',
  'dhcp.option.hostname',
  'dhcp.file',
];

/** All rows, in pieces that are shown whole. */
async function pieces(): Promise<PacketTable[]> {
  const table = await capture(captures[0] ?? '')
    .displayFilter('http or syslog or dns or dhcp')
    .fields('info', 'protocol', ...TEXTS)
    .table();
  const found: PacketTable[] = [];
  for (let begin = 0; begin < table.numRows(); begin += 10) found.push(table.slice(begin, begin + 10));
  return found;
}

test('a table of hostile texts is HTML of the table, and nothing else', async () => {
  const htmls = (await pieces()).map(piece => String(bundleOf(piece)['text/html']));
  for (const html of htmls) {
    const { elements, attributes, styles } = parseTable(html);
    for (const element of elements) assert.match(element, /^(?:div|span|table|thead|tbody|tr|th|td)$/);
    for (const attribute of attributes) assert.match(attribute, /^(?:style|title)$/);
    for (const style of styles) assert.doesNotMatch(style, /url|expression|import/i);
    assert.doesNotMatch(html, ACTING);
  }
  assert.ok(htmls.some(html => html.includes('&lt;script&gt;globalThis.struck = 1&lt;/script&gt;')));
});

test('the same table as text holds nothing that a terminal acts on', async () => {
  const texts = (await pieces()).flatMap(piece => [inspect(piece), String(bundleOf(piece)['text/plain'])]);
  for (const text of texts) assert.doesNotMatch(text, ACTING);
  assert.ok(texts.some(text => text.includes('␛[31m')));
});

test('charts of captures with hostile names: strict JSON, inert SVG, inert text', async () => {
  const table = await capture(captures).tcp().table();
  let names = false;
  for (const chart of [table.chart(), table.duplicateAcks().chart(), table.newFlows().chart()]) {
    const spec = JSON.stringify(chart.spec);
    assert.deepEqual(JSON.parse(spec), chart.spec);
    const svg = chart.svg();
    assertInertSvg(svg);
    names ||= svg.includes('&lt;img src=x');
    assert.doesNotMatch(chart.text(), ACTING);
    assert.doesNotMatch(inspect(chart), ACTING);
  }
  assert.ok(names, 'no chart shows the name of its capture');
});

function assertInertSvg(svg: string): void {
  const { elements, attributes, values } = parts(svg);
  for (const element of elements)
    assert.doesNotMatch(element, /^(?:script|foreignObject|iframe|image|a|animate|set|use)$/i);
  for (const attribute of attributes) assert.doesNotMatch(attribute, /^on|href$/i);
  for (const value of values) assert.doesNotMatch(value, /javascript:/i);
  assert.doesNotMatch(svg, ACTING);
}

test('frames and streams of hostile texts are HTML of ours, and nothing else', async t => {
  const packets = capture(captures[0] ?? '');
  t.after(() => packets.close());
  const requests = await packets.displayFilter('http or syslog or dns or dhcp').fields('frame.number').table();
  const htmls: string[] = [];
  for (const number of requests.array('frame_number')) {
    const frame = await packets.frame(number);
    assert.doesNotMatch(inspect(frame), ACTING);
    htmls.push(String(bundleOf(frame)['text/html']));
  }
  const stream = await packets.follow('tcp', 0);
  assert.doesNotMatch(inspect(stream), ACTING);
  htmls.push(String(bundleOf(stream)['text/html']));
  for (const html of htmls) {
    const { elements, attributes } = parts(`<html>${html}</html>`);
    for (const element of elements) assert.match(element, /^(?:html|style|div|span|pre|details|summary)$/);
    for (const attribute of attributes) assert.match(attribute, /^(?:style|title|class|tabindex)$/);
    for (const [, rules = ''] of html.matchAll(/<style>(.*?)<\/style>/g))
      assert.doesNotMatch(rules, /url|@|expression/i);
    assert.doesNotMatch(html, ACTING);
  }
  assert.ok(htmls.some(html => html.includes('&lt;script&gt;globalThis.struck = 1&lt;/script&gt;')));
});

test('objects with hostile names are written below their folder, under plain names', async t => {
  const packets = capture(captures[0] ?? '');
  t.after(() => packets.close());
  const target = join(folder, 'objects');
  const paths = await (await packets.exportObjects('http')).save(target);
  for (const path of paths) {
    assert.equal(dirname(path), target);
    assert.match(basename(path), /^\d+-\d+(?:-[\p{L}\p{N}][\p{L}\p{N}._-]*)?$/u);
  }
});

test('the names of hostile captures come whole into documents', async () => {
  for (const [i, name] of HOSTILE_NAMES.entries()) {
    const path = captures[i] ?? '';
    for await (const { ndjson, identity } of capture(path).limit(1).documents()) {
      assert.equal(identity.capture_name, name);
      const document = JSON.parse(ndjson.toString()) as { capture: { capture_name: string } };
      assert.equal(document.capture.capture_name, name);
    }
    assert.equal(path, join(folder, name));
  }
});
