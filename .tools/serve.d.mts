export interface ServeOptions {
  readonly folder: string;
  readonly port: number;
}
export function serve(
  options: ServeOptions,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }>;
