import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { executeArguments, jupyter, jupyterEnvironment } from '../../scripts/jupyter.mjs';
import { elasticsearchUrl } from '../elastic/server.js';
import { type Cell, type Output, lessons, readNotebook, textOf, withCopies } from './notebook-file.js';
import { checkingCell, complaint, statements, unheld } from './prose.js';

const run = promisify(execFile);

/** Runs a copy of a lesson with nbconvert, and more cells behind its own, and gives its code cells with their fresh outputs. */
async function executed(lesson: string, env: NodeJS.ProcessEnv, more: readonly Cell[] = []): Promise<Cell[]> {
  const notebook = await readNotebook(lesson);
  notebook.cells.push(...more);
  const name = basename(lesson);
  return withCopies({ [name]: notebook }, async folder => {
    const output = join(folder, 'executed.ipynb');
    await run(jupyter, executeArguments(join(folder, name), output), { cwd: folder, env: jupyterEnvironment(env) });
    return codeCells((await readNotebook(output)).cells);
  });
}

function codeCells(cells: readonly Cell[]): Cell[] {
  return cells.filter(cell => cell.cell_type === 'code');
}

/** What a cell put out, as its kinds: `stdout`, or the MIME types of a bundle; progress is not counted. */
function kindsOf({ outputs = [] }: Cell): string[] {
  return outputs
    .filter(output => !isProgress(output))
    .map(
      ({ name, data }) =>
        name ??
        Object.keys(data ?? {})
          .sort()
          .join(' '),
    );
}

/** The lesson that asks a server, whose answers tell of times and of the machine. */
const REACHES_OUT = /03-index-into-elasticsearch/;

/** What a cell shows, as text and as a picture; the numbers of clip paths count on through a process. */
function shownBy({ outputs = [] }: Cell): string[] {
  return outputs
    .filter(output => !isProgress(output))
    .map(({ text, data }) =>
      [text, data?.['text/plain'], data?.['image/svg+xml']]
        .map(textOf)
        .join('\n')
        .replace(/clip\d+/g, 'clip'),
    );
}

function isProgress({ metadata }: Output): boolean {
  return metadata?.['wishlab'] !== undefined;
}

function complaints(cells: readonly Cell[]): string[] {
  const bad = cells.flatMap(({ outputs = [] }) =>
    outputs.filter(({ output_type, name }) => output_type === 'error' || name === 'stderr'),
  );
  return bad.map(({ text }) => textOf(text));
}

for (const lesson of await lessons()) {
  describe(basename(lesson), () => {
    it('runs top to bottom, shows what its committed outputs show, and says what its cells find', async () => {
      const { cells } = await readNotebook(lesson);
      const committed = codeCells(cells);
      const said = statements(cells);
      const all = await executed(lesson, { ...process.env, ELASTICSEARCH_URL: elasticsearchUrl() }, [
        checkingCell(said),
      ]);
      assert.deepEqual(complaints(all), []);
      const fresh = all.slice(0, -1);
      assert.deepEqual(fresh.map(kindsOf), committed.map(kindsOf));
      if (!REACHES_OUT.test(lesson)) {
        const again = `The committed outputs are others: node scripts/notebooks.mjs ${basename(lesson).slice(0, 2)}`;
        fresh.forEach((cell, i) => assert.deepEqual(shownBy(cell), shownBy(committed[i]!), again));
      }
      assert.ok(
        fresh.every(cell => kindsOf(cell).length > 0),
        'every cell shows something',
      );
      const values = JSON.parse(textOf(all.at(-1)?.outputs?.[0]?.text)) as unknown[];
      assert.deepEqual(
        said.map((statement, i) => complaint(statement, values[i])).filter(wrong => wrong !== null),
        [],
      );
    });

    it('gives no number that nothing holds', async () => {
      assert.deepEqual(unheld((await readNotebook(lesson)).cells), []);
    });

    it('is committed whole: run once in order, no errors, no progress', async () => {
      const committed = codeCells((await readNotebook(lesson)).cells);
      assert.deepEqual(
        committed.map(cell => cell.execution_count),
        committed.map((_, i) => i + 1),
      );
      assert.deepEqual(complaints(committed), []);
      assert.ok(!committed.some(({ outputs = [] }) => outputs.some(isProgress)));
    });
  });
}

describe('without an Elasticsearch', () => {
  it('the lesson about it runs to its end, and says what is missing', async () => {
    const lesson = (await lessons()).find(path => basename(path).startsWith('03')) ?? '';
    const cells = await executed(lesson, { ...process.env, ELASTICSEARCH_URL: '' });
    assert.deepEqual(complaints(cells), []);
    const said = cells.filter(({ outputs = [] }) =>
      outputs.some(({ text }) => textOf(text).startsWith('No Elasticsearch: set')),
    );
    assert.ok(said.length >= 4, `${said.length} cells say so`);
    assert.equal(textOf(cells.at(-1)?.outputs?.[0]?.text).startsWith('No Elasticsearch'), true);
  });
});
