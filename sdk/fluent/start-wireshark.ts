import { spawn } from 'node:child_process';

/** Opens a file in Wireshark, which stays when this process ends; false where there is no display, or no Wireshark. */
export async function startWireshark(path: string): Promise<boolean> {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (!DISPLAY && !WAYLAND_DISPLAY) return false;
  const child = spawn('wireshark', [path], { detached: true, stdio: 'ignore' });
  child.unref();
  return new Promise(resolve => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
}
