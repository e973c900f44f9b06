import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One example of a docstring. */
export interface Example {
  /** Where it stands: `sdk/fluent/capture.ts:42`. */
  readonly place: string;
  readonly code: string;
}

/** Every `@example` in the docstrings of the SDK, in the order of the files. */
export function docstringExamples(): Example[] {
  const files = readdirSync(join(ROOT, 'sdk'), { recursive: true, encoding: 'utf8' });
  return files
    .filter(file => file.endsWith('.ts'))
    .sort()
    .flatMap(file => examplesOf(join(ROOT, 'sdk', file)));
}

function examplesOf(path: string): Example[] {
  const source = readFileSync(path, 'utf8');
  const examples: Example[] = [];
  for (const docstring of source.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    for (const example of docstring[0].matchAll(/@example[^\n]*\n\s*\* ```ts\n([\s\S]*?)\n\s*\* ```/g)) {
      const line = source.slice(0, docstring.index + example.index).split('\n').length;
      const code = (example[1] ?? '').replace(/^\s*\* ?/gm, '');
      examples.push({ place: `${relative(ROOT, path)}:${line}`, code });
    }
  }
  return examples;
}
