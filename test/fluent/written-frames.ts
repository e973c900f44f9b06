import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

/** What a program of Wireshark's prints. */
export function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });
}

const FIELDS = ['time_epoch', 'len', 'cap_len', 'interface_name', 'encap_type', 'comment', 'packet_flags'];

/** What is in a file beside its frames' numbers, as tshark reads it: a line of facts for each frame, and a digest of all bytes. */
export function framesOf(path: string, displayFilter = 'frame'): { facts: string; bytes: string } {
  const args = ['-r', path, '-Y', displayFilter];
  const fields = FIELDS.flatMap(name => ['-e', `frame.${name}`]);
  // A cut file has its frames printed before tshark fails.
  const printed = (more: readonly string[]): string => {
    try {
      return run('tshark', [...args, ...more]);
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  };
  const bytes = createHash('sha256').update(printed(['-x', '--hexdump', 'noascii']));
  // A pcap has no interfaces; in a pcapng its one has no name.
  const facts = printed(['-T', 'fields', ...fields]).replaceAll('\tunknown\t', '\t\t');
  return { facts, bytes: bytes.digest('hex') };
}
