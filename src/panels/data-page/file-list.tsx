import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";
import { Icon } from "../icon";

export interface ListedFile {
  readonly id: number;
  readonly name: string;
  readonly status: keyof Messages["data"]["states"];
  readonly rows: number | null;
  readonly joined: number | null;
  /** Why it was not read, and the way out; null where it was. */
  readonly refusal: string | null;
}

export interface FileListProps {
  readonly text: Messages;
  readonly files: readonly ListedFile[];
  readonly shown: number | null;
  readonly numbers: (value: number) => string;
  readonly onShow: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** Every file of this session with what became of it. */
export function FileList(props: FileListProps) {
  const { text, files, shown, numbers } = props;
  const words = text.data;
  return (
    <div className="table-wrap">
      <table className="table file-table" data-testid="file-list">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.state}</th>
            <th scope="col" className="number">
              {words.rows}
            </th>
            <th scope="col" className="number">
              {words.joined}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ id, name, status, rows, joined, refusal }) => (
            <tr key={id} data-shown={id === shown || undefined}>
              <th scope="row">
                <Button
                  className="link-button"
                  aria-pressed={id === shown}
                  onPress={() => props.onShow(id)}
                >
                  {name}
                </Button>
                {refusal && <p className="small file-refusal">{refusal}</p>}
              </th>
              <td data-status={status}>{words.states[status]}</td>
              <td className="number">{rows === null ? "—" : numbers(rows)}</td>
              <td className="number">{joined === null ? "—" : numbers(joined)}</td>
              <td>
                <Button
                  className="button plain"
                  aria-label={words.removeNamed(name)}
                  onPress={() => props.onRemove(id)}
                >
                  <Icon name="close" />
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
