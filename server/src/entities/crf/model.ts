import { byteReader, byteWriter } from "./bytes";
import { opened, sealed } from "./dataFile";
import { hashTable, summed } from "./hashTable";
import { columnLabels, labelCount } from "./labels";

/** A trained model: what each feature says for each label, as whole numbers to be multiplied by `scale`. */
export interface Model {
  /** Checksum of the file, for cache keys. */
  readonly version: string;
  readonly scale: number;
  /** Label before × label. */
  readonly transitions: Float32Array;
  readonly calibration: Calibration;
  /** Adds the weights of the first `count` features to `sums`, from `at` on. */
  addAll(features: Int32Array, count: number, sums: Int32Array, at: number): void;
}

/** Turns a span's marginal probability p into a confidence: 1 / (1 + exp(−(slope × logit(p) + offset))). */
export interface Calibration {
  readonly slope: number;
  readonly offset: number;
}

export interface ModelParts {
  /** Feature hash → weight a column (see `columnCount`), −127 to 127. */
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

/** The weights as the file keeps them: for each feature a mask of columns, and where the weights of these columns begin. */
interface PackedWeights {
  readonly data: Uint8Array;
  readonly masks: Uint32Array;
  readonly starts: Uint32Array;
}

/** Each feature's mask of columns, then the weights that the masks promise. */
function readWeights(data: Uint8Array, count: number, common: readonly number[]): PackedWeights {
  const masks = new Uint32Array(count);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const code = data[at++] as number;
    if (code !== otherMask) masks[i] = common[code] ?? 0;
    else {
      for (let shift = 0; shift < 32; shift += 8)
        masks[i] = (masks[i] as number) | ((data[at++] as number) << shift);
    }
  }
  const starts = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    starts[i] = at;
    for (let rest = masks[i] as number; rest !== 0; rest &= rest - 1) at++;
  }
  if (at !== data.length) throw new Error("the file is damaged");
  return { data, masks, starts };
}

/**
 * Feature × label, the columns added up to labels. A feature is unpacked when it is first asked for: an article meets
 * few of them, and the editor waits while a model is loaded.
 */
function weightTable({ data, masks, starts }: PackedWeights): {
  readonly weights: Int16Array;
  unpack(feature: number): void;
} {
  const weights = new Int16Array(masks.length * labelCount);
  const isUnpacked = new Uint8Array(masks.length);
  const unpack = (feature: number): void => {
    if (isUnpacked[feature] !== 0) return;
    isUnpacked[feature] = 1;
    let at = starts[feature] as number;
    for (let rest = masks[feature] as number; rest !== 0; rest &= rest - 1) {
      const column = 31 - Math.clz32(rest & -rest);
      const weight = ((data[at++] as number) << 24) >> 24;
      const step = columnLabels.step[column] as number;
      let cell = feature * labelCount + (columnLabels.first[column] as number);
      for (let left = columnLabels.count[column] as number; left > 0; left--, cell += step)
        weights[cell] = (weights[cell] as number) + weight;
    }
  };
  return { weights, unpack };
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
  const keys = summed(read.varints(count));
  const { weights, unpack } = weightTable(readWeights(read.rest(), count, common));
  const table = hashTable(keys);
  return {
    version: `crf-${(data[12] ?? 0) | ((data[13] ?? 0) << 8) | ((data[14] ?? 0) << 16)}`,
    scale,
    transitions,
    calibration,
    addAll: (features, count, sums, at) => {
      for (let k = 0; k < count; k++) {
        const feature = table.find(keyOf(features[k] as number));
        if (feature < 0) continue;
        unpack(feature);
        const row = feature * labelCount;
        for (let y = 0; y < labelCount; y++)
          sums[at + y] = (sums[at + y] as number) + (weights[row + y] as number);
      }
    },
  };
}
