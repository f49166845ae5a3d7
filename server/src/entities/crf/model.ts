import { byteReader, byteWriter } from "./bytes";
import { opened, sealed } from "./dataFile";
import { hashTable } from "./hashTable";
import { labelCount } from "./labels";

/** A trained model: what each feature says for each label, as whole numbers to be multiplied by `scale`. */
export interface Model {
  /** Checksum of the file, for cache keys. */
  readonly version: string;
  readonly scale: number;
  /** Label before × label. */
  readonly transitions: Float32Array;
  /** Added to what the document's other mentions vote; see vote.ts. */
  readonly calibration: Calibration;
  /** Adds a feature's weights to `sums`, from `at` on. */
  add(feature: number, sums: Int32Array, at: number): void;
}

/** Turns a span's marginal probability p into a confidence: 1 / (1 + exp(−(slope × logit(p) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export interface ModelParts {
  /** Feature hash → weight a label, −127 to 127. */
  readonly features: ReadonlyMap<number, Int8Array>;
  readonly scale: number;
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
}

const kind = "QCRF";
/** A file keeps 27 bits of a feature's hash. */
const keyOf = (feature: number): number => feature >>> 5;
/** Code of a mask that is not among the commonest: the mask itself follows. */
const otherMask = 255;

export function packModel({ features, scale, transitions, calibration }: ModelParts): Uint8Array {
  const rows = new Map<number, Int8Array>();
  for (const [feature, weights] of features) if (!rows.has(keyOf(feature))) rows.set(keyOf(feature), weights);
  const keys = [...rows.keys()].sort((a, b) => a - b);
  const maskOf = (key: number): number =>
    (rows.get(key) as Int8Array).reduce((mask, w, y) => (w === 0 ? mask : mask | (1 << y)), 0);
  const masks = keys.map(maskOf);
  const counts = new Map<number, number>();
  for (const mask of masks) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  const common = [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, otherMask)
    .map(([mask]) => mask);
  const codes = new Map(common.map((mask, code) => [mask, code]));

  const out = byteWriter();
  out.f32(scale);
  out.f32(calibration.slope);
  out.f32(calibration.offset);
  for (const weight of transitions) out.f32(weight);
  out.u8(common.length);
  for (const mask of common) out.u32(mask);
  out.varint(keys.length);
  let previous = 0;
  for (const key of keys) {
    out.varint(key - previous);
    previous = key;
  }
  for (const mask of masks) {
    const code = codes.get(mask);
    out.u8(code ?? otherMask);
    if (code === undefined) out.u32(mask);
  }
  for (const key of keys)
    for (const weight of rows.get(key) as Int8Array) if (weight !== 0) out.u8(weight & 0xff);
  return sealed(out.done(), kind);
}

/** @throws where `data` is no model file, or a damaged or truncated one */
export function loadModel(data: Uint8Array): Model {
  const payload = opened(data, kind, "name model");
  const read = byteReader(payload);
  const scale = read.f32();
  const calibration = { slope: read.f32(), offset: read.f32() };
  const transitions = Float32Array.from({ length: labelCount * labelCount }, () => read.f32());
  const common = Array.from({ length: read.u8() }, () => read.u32());
  const count = read.varint();
  const keys = new Uint32Array(count);
  let key = 0;
  for (let i = 0; i < count; i++) {
    key += read.varint();
    keys[i] = key;
  }
  const masks = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const code = read.u8();
    masks[i] = code === otherMask ? read.u32() : (common[code] ?? 0);
  }
  const weights = new Int8Array(count * labelCount);
  for (let i = 0; i < count; i++)
    for (let y = 0, mask = masks[i] as number; mask !== 0; y++, mask >>>= 1)
      if ((mask & 1) !== 0) weights[i * labelCount + y] = (read.u8() << 24) >> 24;

  const table = hashTable(keys);
  return {
    version: `crf-${(data[12] ?? 0) | ((data[13] ?? 0) << 8) | ((data[14] ?? 0) << 16)}`,
    scale,
    transitions,
    calibration,
    add: (feature, sums, at) => {
      const row = table.find(keyOf(feature)) * labelCount;
      if (row < 0) return;
      for (let y = 0; y < labelCount; y++)
        sums[at + y] = (sums[at + y] as number) + (weights[row + y] as number);
    },
  };
}
