import type { Language } from "../domain/bilingual";
import { en } from "./en";
import { type Messages, zh } from "./zh";

export const messages: Readonly<Record<Language, Messages>> = { zh, en };
