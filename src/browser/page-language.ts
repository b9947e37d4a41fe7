/** Tells the browser and screen readers what language the page speaks (`zh-CN` or `en`). */
export function writePageLanguage(language: "zh" | "en"): void {
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}
