import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type typescript from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const tslab = require.resolve('@tslab/typescript-for-tslab', { paths: [require.resolve('tslab')] });

/** The compilers that users have: the notebooks' own, and the current one. */
export const COMPILERS: Readonly<Record<string, typeof typescript>> = {
  notebook: require(tslab) as typeof typescript,
  current: require('typescript') as typeof typescript,
};

/** One text, asked about as an editor or a notebook asks; `‸` in it marks the places asked for. */
export interface Checked {
  /** `line: message` of every error. */
  readonly errors: string[];
  /** Names offered at the nth mark. */
  completions(mark: number): string[];
  /** What hovering at the nth mark shows: the type, and the description. */
  hover(mark: number): { type: string; description: string };
}

const MARK = '‸';
/** A cell may await; tslab rewrites it, and drops this error. */
const TOP_LEVEL_AWAIT = 1378;

/**
 * Checks a text as a notebook's cell in `folder` would be: resolved the Node10 way, without `strict` unless asked for; `bundler` resolves by
 * `exports`, as today's projects do.
 */
export function checked(
  ts: typeof typescript,
  marked: string,
  { strict = false, folder = join(ROOT, 'test/types'), bundler = false } = {},
): Checked {
  const parts = marked.split(MARK);
  const marks = parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join('').length);
  const file = join(folder, 'cell.ts');
  const text = parts.join('');
  const service = ts.createLanguageService(host(ts, file, text, { strict, bundler }));
  const position = (mark: number): number => marks[mark] ?? 0;
  return {
    errors: [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)]
      .filter(({ code }) => code !== TOP_LEVEL_AWAIT)
      .map(
        ({ start = 0, messageText }) =>
          `${text.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
    completions: mark =>
      (service.getCompletionsAtPosition(file, position(mark), {})?.entries ?? []).map(({ name }) => name),
    hover(mark) {
      const info = service.getQuickInfoAtPosition(file, position(mark));
      return {
        type: ts.displayPartsToString(info?.displayParts),
        description: ts.displayPartsToString(info?.documentation),
      };
    },
  };
}

/** The files that a compiler reads for a cell, the cell itself left out. */
export function filesRead(ts: typeof typescript, text: string): { path: string; bytes: number }[] {
  const file = join(ROOT, 'test/types/cell.ts');
  const service = ts.createLanguageService(host(ts, file, text, { strict: false, bundler: false }));
  const files = service.getProgram()?.getSourceFiles() ?? [];
  return files
    .filter(({ fileName }) => fileName !== file)
    .map(({ fileName, text: { length } }) => ({ path: fileName, bytes: length }));
}

function host(
  ts: typeof typescript,
  file: string,
  text: string,
  { strict, bundler }: { readonly strict: boolean; readonly bundler: boolean },
): typescript.LanguageServiceHost {
  const options: typescript.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: bundler ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS,
    moduleResolution: bundler ? ts.ModuleResolutionKind.Bundler : ts.ModuleResolutionKind.Node10,
    esModuleInterop: true,
    skipLibCheck: true,
    types: ['node'],
    strict,
  };
  const read = (path: string): string | undefined => (path === file ? text : ts.sys.readFile(path));
  return {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '0',
    getScriptSnapshot: path => {
      const content = read(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => dirname(file),
    getDefaultLibFileName: given => ts.getDefaultLibFilePath(given),
    fileExists: path => path === file || ts.sys.fileExists(path),
    readFile: read,
    readDirectory: (...given) => ts.sys.readDirectory(...given),
    directoryExists: path => ts.sys.directoryExists(path),
    getDirectories: path => ts.sys.getDirectories(path),
  };
}
