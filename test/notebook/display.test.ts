import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type CellRan, runCells } from './kernel.js';

/** Objects that show themselves, in the ways that a user's last expression can have. */
const SETUP = `
const install = require('../../../dist/notebook/install.js');
class Shown {
  constructor(readonly bundle: unknown) {}
  [Symbol.for('Jupyter.display')](): unknown {
    if (this.bundle instanceof Error) throw this.bundle;
    return this.bundle;
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string { return 'logged'; }
}
const shown = new Shown({ 'text/html': '<b>x</b>', 'text/plain': 'x' });
async function later(): Promise<Shown> { await new Promise(done => setTimeout(done, 20)); return shown; }
shown`;

const CELLS = {
  'in the very cell that imports': SETUP,
  'a name': 'shown',
  'a name with a semicolon': 'shown;',
  'an awaited call': 'await later()',
  'a name after an await': 'const got = await later();\ngot',
  'a second time in the same cell, once': 'shown;\nshown',
};

const OTHERS: Readonly<Record<string, readonly [code: string, logged: string | null]>> = {
  'a number': ['42', '42\n'],
  'a string': ['"text"', 'text\n'],
  'an object': ['({ a: 1 })', '{ a: 1 }\n'],
  'zero and false': ['[0, false]', '[ 0, false ]\n'],
  'a class': ['Shown', '[class Shown]\n'],
  null: ['null', null],
  undefined: ['undefined', null],
  'nothing: a declaration': ['const unseen = shown', null],
  'an array of shown objects': ['[shown]', '[ logged ]\n'],
  'one that throws when asked': ["new Shown(new Error('no'))", 'logged\n'],
  'one that answers with a promise': ['new Shown(Promise.resolve({}))', 'logged\n'],
  'one that answers with nothing': ['new Shown({})', 'logged\n'],
  'one whose bundle is no JSON': ["new Shown({ 'application/json': 1n })", 'logged\n'],
  'a value after a shown one': ['7', '7\n'],
};

describe('the last expression of a cell', () => {
  let ran: readonly CellRan[] = [];
  before(async () => {
    const codes = [...Object.values(CELLS), ...Object.values(OTHERS).map(([code]) => code)];
    ({ cells: ran } = await runCells(codes));
  });

  for (const [i, name] of Object.keys(CELLS).entries()) {
    it(`shows itself once, and logs nothing besides: ${name}`, () => {
      const messages = ran[i]?.messages ?? [];
      assert.deepEqual(
        messages.map(({ type, data }) => [type, data]),
        [['display_data', { 'text/html': '<b>x</b>', 'text/plain': 'x' }]],
      );
    });
  }

  for (const [i, [name, [, logged]]] of Object.entries(OTHERS).entries()) {
    it(`is logged as ever: ${name}`, () => {
      const messages = ran[Object.keys(CELLS).length + i]?.messages ?? [];
      assert.deepEqual(
        messages.map(({ type, text }) => [type, text]),
        logged === null ? [] : [['stream', logged]],
      );
    });
  }
});
