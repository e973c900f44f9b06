import { open } from 'node:fs/promises';
import type { DocumentOutput } from '../../request/source.js';

/** Appends documents to the file that they are written to. */
export async function writeDocumentText(output: DocumentOutput, text: Buffer): Promise<void> {
  const file = await open(output.place, 'r+');
  try {
    let written = 0;
    while (written < text.length) {
      const { bytesWritten } = await file.write(text, written, text.length - written, output.size + written);
      written += bytesWritten;
    }
  } finally {
    await file.close();
  }
  output.size += text.length;
}
