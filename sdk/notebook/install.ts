import { setInterrupt } from '../request/interrupt.js';
import { setDefaultProgress } from '../request/progress.js';
import { installCompletion } from './completion.js';
import { installDisplayHook } from './display-hook.js';
import { sigintInterrupt } from './interrupt.js';
import { tslabKernel } from './kernel.js';
import { notebookProgress } from './progress.js';

// Importing wishlab in a tslab notebook is all a user does: objects then show themselves, names complete within strings, long calls show how far they are,
// and Interrupt stops them. Elsewhere there is no kernel, and nothing happens.
const kernel = tslabKernel();
if (kernel !== null) {
  installDisplayHook(kernel);
  installCompletion(kernel);
  setDefaultProgress(() => notebookProgress(kernel));
  setInterrupt(sigintInterrupt);
}
