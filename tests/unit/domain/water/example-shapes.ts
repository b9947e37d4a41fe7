import type { ClassRank, WaterKind } from "../../../../src/domain/water/section";

type Numbers = Readonly<Record<string, number>>;

/** What each group of worked examples is given and what it expects. */
export interface Water {
  readonly item: string;
  readonly waterbody?: WaterKind;
}

export interface SectionInput {
  readonly values: Numbers;
  readonly waterbody?: WaterKind;
  readonly target?: string;
}

export interface ItemInput extends Water {
  readonly value: number;
  readonly water_temp_c?: number;
}

export interface ItemExpected {
  readonly class: string;
  readonly saturation_pct?: number;
}

export interface SectionExpected {
  readonly class: string;
  readonly status?: string;
  readonly defining_items?: readonly string[];
  readonly main_pollutants?: readonly (readonly [item: string, multiple: number | null])[];
  readonly exceed_vs_target?: readonly (readonly [item: string, multiple: number | null])[];
  readonly meets_target?: boolean;
  readonly items_assessed?: number;
  readonly reference?: Readonly<Record<string, string>>;
}

export interface TimeInput extends Water {
  readonly values?: readonly number[];
  readonly monthly?: readonly (number | null)[];
  readonly samples?: readonly number[];
  readonly period?: "quarter";
}

export interface TimeExpected {
  readonly mean?: number;
  readonly class: string | null;
  readonly n?: number;
}

export interface RegionInput extends Water {
  readonly section_means?: readonly number[];
  readonly classes?: readonly string[];
  readonly targets?: readonly string[];
}

export interface RegionExpected {
  readonly mean?: number;
  readonly class?: string;
  readonly status?: string;
  readonly G?: number;
  readonly D?: number;
  readonly compliance?: number;
  readonly notice_goal_guokong_no_inferior_V?: boolean;
}

export interface ChangeInput {
  readonly series?: readonly number[];
  readonly class1?: string;
  readonly class2?: string;
  readonly G1?: number;
  readonly D1?: number;
  readonly G2?: number;
  readonly D2?: number;
}

export interface ChangeExpected {
  readonly rs?: number | null;
  readonly steps?: number;
  readonly x?: number;
  readonly result: string;
}

export interface TliExpected {
  readonly TLI: number | null;
  readonly TLI_j: Numbers;
  readonly tol: number;
  readonly class: string;
  readonly classes: readonly string[];
}

export interface ParseInput extends Water {
  readonly raw?: string;
  readonly samples?: readonly string[];
  readonly pairs?: readonly (readonly [text: string, places: number])[];
  readonly value?: number;
  readonly raws?: readonly string[];
}

export interface ParseExpected {
  readonly value?: number;
  readonly class?: string;
  readonly mean?: number;
  readonly rounded?: readonly string[];
  readonly class_full?: string;
  readonly class_rounded_2dp?: string;
  readonly ranks?: readonly ClassRank[];
  readonly values?: readonly null[];
}

export type TliInput =
  | Readonly<Record<string, number | null>>
  | { readonly TLI_values: readonly number[] };
