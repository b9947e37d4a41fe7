import type { LoadProblem } from "../../messages/data-words";
import type { Messages } from "../../messages/zh";

export interface LeftOutLine {
  readonly line: number;
  readonly problem: string;
  readonly content: string;
}

export interface LeftOutProps {
  readonly text: Messages;
  readonly lines: readonly LeftOutLine[];
  /** All of them, of which `lines` are the first. */
  readonly count: number;
  readonly numbers: (value: number) => string;
}

const MOST = 50;

/** Rows of the file that did not enter the database, each with its line and the reason. */
export function LeftOut({ text, lines, count, numbers }: LeftOutProps) {
  const words = text.data;
  const shown = lines.slice(0, MOST);
  return (
    <section data-testid="left-out">
      <h3>{words.leftOut}</h3>
      {count === 0 ? (
        <p className="muted small">{words.leftOutNone}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col" className="number">
                {words.line}
              </th>
              <th scope="col">{words.reason}</th>
              <th scope="col">{words.content}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, problem, content }) => (
              <tr key={`${line} ${problem} ${content}`}>
                <td className="number">{line}</td>
                <td>
                  {isKnown(words.problems, problem) ? words.problems[problem] : words.otherProblem}
                </td>
                <td>{content}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {count > shown.length && (
        <p className="muted small">{words.more(numbers(count - shown.length))}</p>
      )}
    </section>
  );
}

function isKnown(words: object, problem: string): problem is LoadProblem {
  return Object.hasOwn(words, problem);
}
