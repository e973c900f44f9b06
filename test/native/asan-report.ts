import type { Finding, StackFrame } from './findings.js';

/** `    #1 0x55d0 in wishlab::Foo(int) /path/foo.cc:12:3`, or `    #1 0x7f00  (/lib/libwireshark.so.16+0x12)`. */
const FRAME = /^\s+#(\d+) 0x[0-9a-f]+ (?: ?in (.+?) )?\(?([^\s()]+(?::\d+|\+0x[0-9a-f]+))\)?(?:\s+\(BuildId: .*\))?$/;
const ADDRESS = /ERROR: AddressSanitizer: (\S+)/;
const UNDEFINED = /: runtime error: (.*)$/;

/** The findings of an AddressSanitizer's and UndefinedBehaviorSanitizer's report (gcc's, in English). */
export function readAsanReport(text: string): Finding[] {
  const findings: { kind: string; stacks: StackFrame[][] }[] = [];
  for (const line of text.split('\n')) {
    const kind = ADDRESS.exec(line)?.[1] ?? UNDEFINED.exec(line)?.[1];
    if (kind !== undefined) {
      findings.push({ kind, stacks: [] });
      continue;
    }
    const frame = FRAME.exec(line);
    const finding = findings.at(-1);
    if (!frame || !finding) continue;
    if (frame[1] === '0') finding.stacks.push([]);
    finding.stacks.at(-1)?.push({ function: frame[2] ?? '', place: frame[3] ?? '' });
  }
  return findings;
}
