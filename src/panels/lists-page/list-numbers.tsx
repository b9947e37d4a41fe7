import type { Wording } from "../figure-words";

export interface ListNumber {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

export interface ListNumbersProps extends Pick<Wording, "text"> {
  readonly label: string;
  readonly numbers: readonly ListNumber[];
}

/** Four numbers that say how long the list is, and of what. */
export function ListNumbers({ label, numbers }: ListNumbersProps) {
  return (
    <section aria-label={label}>
      <dl className="four-numbers" data-testid="list-numbers">
        {numbers.map(({ key, name, value }) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>
              <b data-number={key}>{value}</b>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
