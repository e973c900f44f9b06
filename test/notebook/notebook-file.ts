import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a test reads of a notebook's file (nbformat 4). */
export interface Notebook {
  cells: Cell[];
  metadata: Record<string, unknown>;
  nbformat: number;
  nbformat_minor: number;
}

export interface Cell {
  cell_type: 'code' | 'markdown';
  id?: string;
  metadata: Record<string, unknown>;
  source: string | string[];
  execution_count?: number | null;
  outputs?: Output[];
}

export interface Output {
  output_type: 'stream' | 'display_data' | 'execute_result' | 'error';
  name?: string;
  text?: string | string[];
  data?: Record<string, unknown>;
  metadata?: Record<string, unknown>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The lessons' paths, in order. */
export async function lessons(): Promise<string[]> {
  const names = await readdir(join(root, 'notebooks'));
  return names
    .filter(name => name.endsWith('.ipynb'))
    .sort()
    .map(name => join(root, 'notebooks', name));
}

export async function readNotebook(path: string): Promise<Notebook> {
  return JSON.parse(await readFile(path, 'utf8')) as Notebook;
}

/** A notebook of code cells, without outputs. */
export function notebookOf(sources: readonly string[]): Notebook {
  const cells = sources.map((source, i): Cell => ({
    cell_type: 'code',
    id: `cell-${i}`,
    metadata: {},
    source,
    execution_count: null,
    outputs: [],
  }));
  const kernelspec = { name: 'tslab', display_name: 'TypeScript', language: 'typescript' };
  return { cells, metadata: { kernelspec }, nbformat: 4, nbformat_minor: 5 };
}

/** The text of a part of a notebook, which the file may hold as one string or as lines. */
export function textOf(part: unknown): string {
  return Array.isArray(part) ? part.join('') : typeof part === 'string' ? part : '';
}

/**
 * A folder that stands where notebooks/ stands, seen from inside, with copies of notebooks without their outputs: what a
 * test runs or a browser saves there never reaches the checkout. Gone when `use` ends.
 */
export async function withCopies<T>(
  notebooks: Readonly<Record<string, Notebook>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(join(root, 'build'), { recursive: true });
  const place = await mkdtemp(join(root, 'build/notebooks-'));
  const folder = join(place, 'notebooks');
  try {
    await mkdir(folder);
    await symlink(join(root, 'test'), join(place, 'test'));
    for (const [name, notebook] of Object.entries(notebooks)) {
      const bare = notebook.cells.map(cell =>
        cell.cell_type === 'code' ? { ...cell, outputs: [], execution_count: null } : cell,
      );
      await writeFile(join(folder, basename(name)), JSON.stringify({ ...notebook, cells: bare }));
    }
    return await use(folder);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}
