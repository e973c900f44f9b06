import { type Cell, textOf } from './notebook-file.js';

/**
 * A statement of a lesson's prose, and what the lesson's own cells must say of it: `…text 0.54<!--= waits.get('s', 1) --> s`.
 *
 * A number that the expression gives must be the last one before the mark, to as many decimals as that has; `true` holds the sentence.
 */
export interface Statement {
  /** What stands before the mark, back to the mark before it or the paragraph's start. */
  readonly text: string;
  readonly expression: string;
}

/** An expression on the notebook's variables, or that a number is given: by how the experiment was made, or by a standard. */
const MARK = /<!--(?:=\s*([\s\S]*?)|given)\s*-->/g;

const NUMBER = /(?<![\w.])\d[\d,]*(?:\.\d+)?/g;

/** What is no claim about a capture: code, where links lead, headings, and the numbers of RFCs, sections, drafts, exercises and lists. */
const REFERENCE =
  /`[^`\n]*`|^#.*$|^\d+\. |\[\d+ · [^\]]*\]\([^)]*\)|\]\([^)]*\)|RFC \d+|(?:[Ss]ection|[Ll]esson|version) \d+(?:\.\d+)*|equation \d|Exercise \d|draft-[\w-]+/gm;

function paragraphs(cells: readonly Cell[]): string[] {
  return cells
    .filter(cell => cell.cell_type === 'markdown')
    .flatMap(cell =>
      textOf(cell.source)
        .replace(/```[\s\S]*?```/g, '')
        .split(/\n\s*\n|\n(?=[-\d])/),
    );
}

/** The marked statements of a lesson, in order. */
export function statements(cells: readonly Cell[]): Statement[] {
  return paragraphs(cells).flatMap(paragraph => {
    let from = 0;
    return [...paragraph.matchAll(MARK)].flatMap(match => {
      const text = paragraph.slice(from, match.index);
      from = match.index + match[0].length;
      return match[1] === undefined ? [] : [{ text, expression: match[1] }];
    });
  });
}

/** The numbers of a lesson's prose that no mark holds, with what stands before them. */
export function unheld(cells: readonly Cell[]): string[] {
  return paragraphs(cells).flatMap(paragraph => {
    const marks = [...paragraph.matchAll(MARK)];
    const starts = [0, ...marks.map(match => match.index + match[0].length)];
    return starts.flatMap((from, i) => {
      const mark = marks[i];
      const text = paragraph.slice(from, mark?.index);
      const numbers = text.replace(REFERENCE, '').match(NUMBER) ?? [];
      const free = mark === undefined ? numbers : mark[1] === undefined ? [] : numbers.slice(0, -1);
      return free.map(number => `${number} in '${text.trim()}'`);
    });
  });
}

/** What is wrong with a statement whose expression gave this value; null where it holds. */
export function complaint({ text, expression }: Statement, value: unknown): string | null {
  if (value === true) return null;
  const said = text.replace(REFERENCE, '').match(NUMBER)?.at(-1);
  const decimals = said?.split('.')[1]?.length ?? 0;
  if (typeof value === 'number' && said !== undefined && value.toFixed(decimals) === said.replaceAll(',', '')) {
    return null;
  }
  return `'${text.trim()}': ${expression} is ${JSON.stringify(value)}`;
}

/** A cell that puts out the values of the statements, as JSON, behind the lesson's own. */
export function checkingCell(all: readonly Statement[]): Cell {
  const values = all.map(({ expression }) => `(${expression})`).join(',\n');
  const source = `console.log(JSON.stringify([\n${values}\n]));`;
  return { cell_type: 'code', id: 'checks-prose', metadata: {}, source, execution_count: null, outputs: [] };
}
