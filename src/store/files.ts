import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files into a folder, each in one go; folders are made where they are missing, and asked for once. */
export function writerTo(folder: string): (path: string, bytes: Uint8Array) => void {
  const made = new Set<string>();
  return (path, bytes) => {
    const file = join(folder, path);
    const place = dirname(file);
    if (!made.has(place)) {
      mkdirSync(place, { recursive: true });
      made.add(place);
    }
    writeFileSync(file, bytes);
  };
}

const ROOM = 1 << 20; // bytes: more than any page has; larger files get a piece of their own
const WIDEST = 3; // bytes of UTF-8 for one UTF-16 unit

/** Texts as UTF-8, all in the same piece of memory: what is given holds until the next text is asked for. */
export function encoder(): (text: string) => Uint8Array {
  const room = Buffer.allocUnsafe(ROOM);
  return (text) => (text.length * WIDEST > ROOM ? Buffer.from(text) : room.subarray(0, room.write(text))); // a tenth of what allocating costs
}
