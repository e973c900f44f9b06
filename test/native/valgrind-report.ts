import { SaxesParser } from 'saxes';
import type { Finding, StackFrame } from './findings.js';

/** The findings of valgrind's report (`--xml=yes`, protocol 4). */
export function readValgrindReport(xml: string): Finding[] {
  const findings: Finding[] = [];
  let kind = '';
  let stacks: StackFrame[][] = [];
  let frame = { function: '', object: '', folder: '', file: '', line: '' };
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('text', more => (text += more));
  parser.on('opentag', ({ name }) => {
    text = '';
    if (name === 'error') [kind, stacks] = ['', []];
    if (name === 'stack') stacks.push([]);
    if (name === 'frame') frame = { function: '', object: '', folder: '', file: '', line: '' };
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'kind') kind = text;
    else if (name === 'fn') frame.function = text;
    else if (name === 'obj') frame.object = text;
    else if (name === 'dir') frame.folder = text;
    else if (name === 'file') frame.file = text;
    else if (name === 'line') frame.line = text;
    else if (name === 'frame') {
      const place = frame.file === '' ? frame.object : `${frame.folder}/${frame.file}:${frame.line}`;
      stacks.at(-1)?.push({ function: frame.function, place });
    } else if (name === 'error') findings.push({ kind, stacks });
    text = '';
  });
  parser.write(xml).close();
  return findings;
}
