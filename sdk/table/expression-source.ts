import { type Node, parseExpressionAt } from 'acorn';
import { OPERATOR_VALUES } from './op-types.js';

/** What an expression's source says about it. */
export interface ExpressionSource {
  /** The columns it reads of its row; null where it hands the row itself on, and may read any. */
  readonly columns: readonly string[] | null;
  /** Those that it reads outside of every aggregate and window function. */
  readonly outside: readonly string[];
  /**
   * Whether arquero, which compiles the source by itself, would take it for what JavaScript takes it for. Not so for
   * a variable `E` or `PI` (arquero has constants of these names), a function of one's own named as one of its own, a method, a row that is
   * handed on, variables of its own, operators that are words, and an aggregate of what another one gives.
   */
  readonly plain: boolean;
  /** The names that it uses, of whatever: arquero takes those of the table's parameters for these. */
  readonly names: ReadonlySet<string>;
  /** An async function or a generator: its value is never one of a row. */
  readonly deferred: boolean;
}

/** Names that arquero takes for its own constants, whatever they stand for in JavaScript. */
const CONSTANTS: ReadonlySet<string> = new Set(['E', 'LN2', 'LN10', 'LOG2E', 'LOG10E', 'PI', 'SQRT1_2', 'SQRT2']);

type Syntax = Node & Readonly<Record<string, unknown>>;

/** Reads the source of an expression's function; null where it is not to be had (native, bound, a method). */
export function expressionSource(source: string): ExpressionSource | null {
  let root: Syntax;
  try {
    root = parseExpressionAt(source, 0, { ecmaVersion: 'latest' }) as Syntax;
  } catch {
    return null;
  }
  if (root.type !== 'ArrowFunctionExpression' && root.type !== 'FunctionExpression') return null;
  const [first] = root['params'] as Syntax[];
  const reader = new Reader(first?.type === 'Identifier' ? String(first['name']) : null);
  if (first?.type === 'ObjectPattern') reader.pattern(first);
  else if (first !== undefined && first.type !== 'Identifier') reader.whole = true;
  for (const part of [...(root['params'] as Syntax[]), root['body'] as Syntax]) reader.walk(part, null, false);
  return {
    columns: reader.whole ? null : [...reader.columns],
    outside: [...reader.outside],
    plain: reader.plain && !reader.whole,
    names: reader.names,
    deferred: root['async'] === true || root['generator'] === true,
  };
}

class Reader {
  readonly columns = new Set<string>();
  readonly outside = new Set<string>();
  readonly names = new Set<string>();
  whole = false;
  plain = true;
  #seen = 0;

  constructor(private readonly row: string | null) {}

  /** `({ tcp_len, flow: key }) => …` */
  pattern(node: Syntax): void {
    for (const property of node['properties'] as Syntax[]) {
      const name = property.type === 'Property' ? nameOf(property, 'key') : null;
      if (name === null) this.whole = true;
      // Where its name is used is not followed: it counts as used within an aggregate.
      else this.columns.add(name);
    }
  }

  walk(node: Syntax, parent: Syntax | null, inCall: boolean): void {
    if (node.type === 'Identifier') this.identifier(node, parent);
    if (node.type === 'MemberExpression' && this.isRow(node['object'] as Syntax)) this.member(node, inCall);
    const call = node.type === 'CallExpression';
    const operator = call && calledName(node) in OPERATOR_VALUES;
    // A variable within may be named as one of those that arquero's code has around it.
    const declares = node.type === 'VariableDeclarator';
    if ((call && !isOpCall(node)) || (operator && inCall) || isWord(node) || declares) this.plain = false;
    if (call && calledName(node) === 'row_object') this.whole = true;
    const within = inCall || operator;
    for (const child of childrenOf(node)) this.walk(child, node, within);
  }

  private identifier(node: Syntax, parent: Syntax | null): void {
    const name = String(node['name']);
    const label = parent?.['computed'] !== true && (parent?.['property'] === node || parent?.['key'] === node);
    if (label && parent['shorthand'] !== true) return;
    if (CONSTANTS.has(name)) this.plain = false;
    this.names.add(name);
    if (name !== this.row) return;
    // Its own parameter is the first; any other that is no `row.column` lets the row out, or shadows it.
    const own = this.#seen++ === 0 && parent === null;
    const read =
      parent?.type === 'MemberExpression' && parent['object'] === node && nameOf(parent, 'property') !== null;
    if (!own && !read) this.whole = true;
  }

  private member(node: Syntax, inCall: boolean): void {
    const name = nameOf(node, 'property');
    if (name === null) return;
    this.columns.add(name);
    if (!inCall) this.outside.add(name);
  }

  private isRow(node: Syntax): boolean {
    return node.type === 'Identifier' && node['name'] === this.row;
  }
}

/** `typeof`, `in` and their like, which arquero writes without the spaces around them. */
function isWord(node: Syntax): boolean {
  return (node.type === 'UnaryExpression' || node.type === 'BinaryExpression') && /^\w/.test(String(node['operator']));
}

/** `op.sum(…)`, `aq.op.sum(…)`, `wishlab_1.op.sum(…)`, `Math.max(…)`: what arquero compiles as JavaScript means it. */
function isOpCall(node: Syntax): boolean {
  const callee = node['callee'] as Syntax;
  if (callee.type !== 'MemberExpression' || callee['computed'] === true) return false;
  const object = callee['object'] as Syntax;
  const name = object.type === 'MemberExpression' ? nameOf(object, 'property') : String(object['name']);
  return name === 'op' || (object.type === 'Identifier' && name === 'Math');
}

/** `sum` of `op.sum(…)` and of `sum(…)`. */
function calledName(node: Syntax): string {
  const callee = node['callee'] as Syntax;
  return callee.type === 'MemberExpression' ? (nameOf(callee, 'property') ?? '') : String(callee['name']);
}

/** The name that a property or a key has in the source; null where it is computed. */
function nameOf(node: Syntax, part: 'property' | 'key'): string | null {
  const label = node[part] as Syntax;
  if (label.type === 'Literal') return String(label['value']);
  return node['computed'] !== true && label.type === 'Identifier' ? String(label['name']) : null;
}

function childrenOf(node: Syntax): Syntax[] {
  return Object.values(node)
    .flat()
    .filter((child): child is Syntax => typeof child === 'object' && child !== null && 'type' in child);
}
