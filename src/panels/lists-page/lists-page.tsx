import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Messages } from "../../messages/zh";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";
import { PageFrame } from "../page-frame";
import { Segments } from "../segments";
import { ListNumbers, type ListNumbersProps } from "./list-numbers";

export type ListName = keyof Messages["listPage"]["lists"];

export interface ListsPageProps extends Wording {
  readonly list: ListName;
  readonly onList: (list: ListName) => void;
  readonly sentence: string;
  readonly numbers: ListNumbersProps["numbers"];
  readonly marks?: ReactNode;
  /** What this list alone can do, before the files. */
  readonly tools?: ReactNode;
  readonly onMeeting: () => void;
  readonly onWrite: (id: "csv" | "xlsx") => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const lists: readonly ListName[] = ["gaps", "departments", "tasks", "projects", "notes"];
const formats = ["xlsx", "csv"] as const;

/** 差距清单, 责任清单, 任务清单, 项目清单 and the notes: one page, one list at a time. */
export function ListsPage(props: ListsPageProps) {
  const { text, list } = props;
  return (
    <PageFrame
      testId="lists-page"
      title={text.listPage.lists[list]}
      sentence={props.sentence}
      marks={props.marks}
      back={text.backToMap}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      {props.numbers.length > 0 && <ListNumbers {...props} label={text.listPage.numbersLabel} />}
      {props.children}
    </PageFrame>
  );
}

function Tools({ text, list, tools, onList, onMeeting, onWrite }: ListsPageProps) {
  const words = text.listPage;
  return (
    <>
      <Segments
        className="segments list-switch"
        label={words.listsLabel}
        keys={lists}
        chosen={list}
        onChoose={onList}
      >
        {(each) => words.lists[each]}
      </Segments>
      <div className="actions">
        {tools}
        <Button className="button" onPress={onMeeting}>
          <Icon name="screen" />
          {text.meetingPage.open}
        </Button>
        {formats.map((format) => (
          <Button key={format} className="button plain" onPress={() => onWrite(format)}>
            <Icon name="download" />
            {words.download(format.toUpperCase())}
          </Button>
        ))}
      </div>
    </>
  );
}
