interface TrustedTypesHost {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown;
  };
}

/**
 * The one policy the security header allows: workers come from our own origin (or a blob we made),
 * and no text ever becomes markup.
 */
export function installTrustedTypes(): void {
  const { trustedTypes } = globalThis as TrustedTypesHost;
  trustedTypes?.createPolicy("default", {
    createScriptURL(address) {
      const url = new URL(address, location.href);
      if (url.origin === location.origin) return url.href;
      throw new TypeError(`foreign script: ${url.origin}`);
    },
    createHTML: (text) => text.replace(/[<>]/g, ""),
  });
}
