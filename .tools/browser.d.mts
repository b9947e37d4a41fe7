export interface BrowserLaunch {
  readonly executablePath: string;
  readonly env: Record<string, string | undefined>;
  readonly args: string[];
  readonly from: string;
}
export function findBrowser(): Promise<BrowserLaunch>;
