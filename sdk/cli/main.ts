import { runCommandLine } from './command-line.js';

// No process.exit(): what was written to a pipe would be lost.
void runCommandLine(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
