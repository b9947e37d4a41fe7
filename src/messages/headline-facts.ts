/** What a headline says of a level, before it is put into words. */
export interface HeadlineFacts {
  readonly period: string;
  readonly indicator: string;
  readonly judged: number;
  readonly notMet: number;
  readonly worst: string;
  readonly value: string;
  readonly target: string;
  readonly gap: string;
}

export interface WaterFacts {
  readonly period: string;
  readonly all: number;
  readonly assessed: number;
  readonly good: string;
  readonly worse: number;
  readonly worst: string;
}
