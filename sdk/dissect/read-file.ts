import type { DissectionOptions } from '../request/request.js';
import type { ReadFile } from '../request/source.js';
import { type CaptureFile, captureChanged, inspectCapture } from './capture-file.js';
import type { Inputs } from './inputs.js';

/** One of the files that inputs named, as it was when it was read. */
export function readFile(inputs: Inputs, dissection: DissectionOptions, file: CaptureFile): ReadFile {
  return {
    async again(options) {
      // What was merged may have been let go of, and is merged anew.
      const [merged] = file.parts ? await inputs.ready(dissection, options) : [];
      const now = merged ?? (await inspectCapture(file.path, file.name));
      if (now.stamp !== file.stamp) throw captureChanged(file.name, 'Read it again, and choose the frames anew.');
      return now.path;
    },
  };
}
