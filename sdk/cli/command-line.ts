import { Command } from 'commander';
import { installedVersion } from '../installed.js';
import { setDefaultProgress } from '../request/progress.js';
import { addDemoCommand } from './demo-command.js';
import { EXIT, EXIT_HELP } from './exit-codes.js';
import { addExportCommand } from './export-command.js';
import { addIndexCommand } from './index-command.js';
import { addKibanaCommand } from './kibana-command.js';
import { addMappingCommand } from './mapping-command.js';
import { progressBar } from './progress-bar.js';
import { exitCodeOfParsing, exitCodeOfWork } from './run.js';
import { addTableCommands } from './table-commands.js';

/**
 * Runs the command line: what is asked for goes to the standard output, progress (in a terminal only) and errors to the error output.
 *
 * @param words the arguments, without node and script.
 * @returns the exit code, of {@link EXIT} or of a signal.
 */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  if (process.stderr.isTTY) setDefaultProgress(() => progressBar(process.stderr));
  let code: number = EXIT.done;
  const program = commandLine(async work => {
    code = await exitCodeOfWork(work);
  });
  // A reader that has gone, as `head` does, is the end of the work and no failure; the write that met it rejects.
  process.stdout.on('error', () => undefined);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeOfParsing(error);
  }
}

function commandLine(run: Parameters<typeof addIndexCommand>[1]): Command {
  const program = new Command('wishlab')
    .description(
      "Network packets as tables, congestion windows and Elasticsearch documents, by Wireshark's dissectors.",
    )
    .version(installedVersion(), '-V, --version')
    .addHelpText('after', EXIT_HELP)
    .configureHelp({ sortSubcommands: false, showGlobalOptions: false })
    .showSuggestionAfterError()
    .exitOverride();
  addIndexCommand(program, run);
  addExportCommand(program, run);
  addMappingCommand(program, run);
  addKibanaCommand(program, run);
  addTableCommands(program, run);
  addDemoCommand(program, run);
  for (const command of program.commands)
    command.exitOverride().showHelpAfterError(`See wishlab ${command.name()} --help.`);
  return program;
}
