/** The modules of a folder, gathered while bundling; see `everyFile` in scripts/bundles.mjs. */
declare module "every:*" {
  const modules: readonly {
    readonly name: string;
    readonly load: () => Promise<Readonly<Record<string, unknown>>>;
  }[];
  export default modules;
}
