import { byteReader, byteWriter } from "./bytes";
import type { Calibration } from "./calibration";
import { opened, sealed } from "./dataFile";
import { type KeyTable, keyOf, readKeyTable, writeKeys } from "./keyTable";
import { labelCount } from "./labels";

export interface ModelParts {
  /** Feature hash → weight a column (see `columnCount`), −127 to 127. */
  readonly features: ReadonlyMap<number, Int8Array>;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
}

export interface ModelFile extends Omit<ModelParts, "features"> {
  /** From the file's checksum, for cache keys. */
  readonly version: string;
  readonly table: KeyTable;
  /** Where each feature's weights begin, and, last, where all of them end. */
  readonly starts: Uint32Array;
  /** The weights that are not 0, feature after feature, and the column of each. */
  readonly weights: Int8Array;
  readonly columns: Uint8Array;
}

const kind = "QCRF";
/** Code of a mask that is not among the commonest: it stands among the others. */
const otherMask = 255;
/** The file says for every so many features where their weights and other masks begin. */
const blockLength = 32;

const bitsOf = (mask: number): number => {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export function packModel({ features, scale, transitions, calibration }: ModelParts): Uint8Array {
  const rows = new Map<number, Int8Array>();
  for (const [feature, weights] of features) if (!rows.has(keyOf(feature))) rows.set(keyOf(feature), weights);
  const ordered = [...rows].sort((a, b) => a[0] - b[0]);
  const masks = ordered.map(([, row]) =>
    row.reduce((mask, weight, column) => (weight === 0 ? mask : mask | (1 << column)), 0),
  );
  const counts = new Map<number, number>();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const common = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, otherMask)
    .map(([mask]) => mask);
  const codeOf = new Map(common.map((mask, code) => [mask, code]));
  const others = masks.filter((mask) => !codeOf.has(mask));

  const out = byteWriter();
  out.f32(scale);
  out.f32(calibration.slope);
  out.f32(calibration.offset);
  for (const weight of transitions) out.f32(weight);
  out.u32(common.length);
  for (const mask of common) out.u32(mask);
  writeKeys(
    out,
    ordered.map(([key]) => key),
  );
  out.bytes(Uint8Array.from(masks, (mask) => codeOf.get(mask) ?? otherMask));
  const blocks = Array.from({ length: Math.ceil(masks.length / blockLength) }, (_, block) =>
    masks.slice(block * blockLength, (block + 1) * blockLength),
  );
  for (const block of blocks) out.u8(block.filter((mask) => !codeOf.has(mask)).length);
  for (const block of blocks) out.u16(block.reduce((sum, mask) => sum + bitsOf(mask), 0));
  out.u32(others.length);
  for (const mask of others) out.u32(mask);
  for (const [, row] of ordered) for (const weight of row) if (weight !== 0) out.u8(weight & 0xff);
  return sealed(out.done(), kind);
}

/** @throws where `data` is no model file, or a damaged or truncated one */
export function readModelFile(data: Uint8Array): ModelFile {
  const payload = opened(data, kind, "name model");
  const read = byteReader(payload);
  const scale = read.f32();
  const calibration = { slope: read.f32(), offset: read.f32() };
  const transitions = read.f32s(labelCount * labelCount);
  const common = read.u32s(read.u32());
  const table = readKeyTable(read);
  const codes = read.bytes(table.count);
  // Of every block: how many of its masks are others, how many weights it has. Who reads all of them can count.
  read.bytes(3 * Math.ceil(table.count / blockLength));
  const others = read.u32s(read.u32());
  const weights = read.rest();
  const columns = new Uint8Array(weights.length);
  const starts = new Uint32Array(table.count + 1);
  let other = 0;
  let end = 0;
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number;
    let mask = (code === otherMask ? others[other++] : common[code]) as number;
    for (; mask !== 0; mask &= mask - 1) columns[end++] = 31 - Math.clz32(mask & -mask);
    starts[i + 1] = end;
  }
  if (end !== weights.length) throw new Error("name model: the file is damaged");
  return {
    version: `crf-${(data[12] ?? 0) | ((data[13] ?? 0) << 8) | ((data[14] ?? 0) << 16)}`,
    scale,
    calibration,
    transitions,
    table,
    starts,
    columns,
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}
