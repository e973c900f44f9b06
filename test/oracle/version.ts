import { execFileSync } from 'node:child_process';

/** The release of the oracle, `4.0` or `4.4`: it is that of the library, too, since Debian makes both of one source. */
export const WIRESHARK = /\(Wireshark\) (\d+\.\d+)/.exec(
  execFileSync('tshark', ['--version'], { encoding: 'utf8' }),
)?.[1];
