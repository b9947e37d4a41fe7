declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      inputs: Readonly<Record<string, string>>,
    ): Promise<Readonly<Record<string, unknown>>>;
  };
  export = mapshaper;
}
