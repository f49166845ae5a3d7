/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal: what `sha256sum` prints of a file without byte order mark and with
 * LF at each line's end. Half a surrogate pair counts as U+FFFD, as in every encoder. The engine runs where no
 * cryptography can be asked at once, hence our own; it guards against mistakes, not against anybody.
 */
export function sha256(text: string): string {
  const bytes = padded(text);
  const state = Int32Array.from(initial);
  const schedule = new Int32Array(64);
  for (let block = 0; block < bytes.length; block += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = wordAt(bytes, block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const a = schedule[i - 15] ?? 0;
      const b = schedule[i - 2] ?? 0;
      const s0 = rotated(a, 7) ^ rotated(a, 18) ^ (a >>> 3);
      const s1 = rotated(b, 17) ^ rotated(b, 19) ^ (b >>> 10);
      schedule[i] = (schedule[i - 16] ?? 0) + s0 + (schedule[i - 7] ?? 0) + s1;
    }
    mix(state, schedule);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

/** Nothing is allocated here: a megabyte has sixteen thousand blocks. */
function mix(state: Int32Array, schedule: Int32Array): void {
  const at = (i: number): number => state[i] ?? 0;
  let [a, b, c, d] = [at(0), at(1), at(2), at(3)];
  let [e, f, g, h] = [at(4), at(5), at(6), at(7)];
  for (let i = 0; i < 64; i++) {
    const s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + s1 + choice + (constants[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + s0 + majority) | 0;
  }
  const words = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < words.length; i++) state[i] = at(i) + (words[i] ?? 0);
}

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

const wordAt = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] ?? 0) << 24) |
  ((bytes[at + 1] ?? 0) << 16) |
  ((bytes[at + 2] ?? 0) << 8) |
  (bytes[at + 3] ?? 0);

/** In UTF-8, with a one bit, zeros, and the length in bits, so that blocks of 64 bytes come out. */
function padded(text: string): Uint8Array {
  // No unit of UTF-16 takes more than three bytes.
  const room = new Uint8Array(3 * text.length + 72);
  const length = writeUtf8(text, room);
  const whole = room.subarray(0, Math.ceil((length + 9) / 64) * 64);
  whole[length] = 0x80;
  const bits = length * 8;
  for (let i = 0; i < 8; i++) whole[whole.length - 1 - i] = Math.floor(bits / 256 ** i) % 256;
  return whole;
}

/** How many bytes it wrote. */
function writeUtf8(text: string, bytes: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    if (point < 0x80) bytes[length++] = point;
    else {
      if (point < 0x800) bytes[length++] = 0xc0 | (point >> 6);
      else {
        if (point < 0x10000) bytes[length++] = 0xe0 | (point >> 12);
        else {
          at++;
          bytes[length++] = 0xf0 | (point >> 18);
          bytes[length++] = tail(point >> 12);
        }
        bytes[length++] = tail(point >> 6);
      }
      bytes[length++] = tail(point);
    }
  }
  return length;
}

const tail = (point: number): number => 0x80 | (point & 0x3f);

const primes = ((): readonly number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
})();

/** The first 32 bits behind the point. */
const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32) | 0;

const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const initial = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
