import { Button, ToggleButton, ToggleButtonGroup } from "react-aria-components";
import type { Messages } from "../../messages/zh";
import { BasisMark } from "../demo-mark";
import { EmptyState } from "../empty-state";
import type { Wording } from "../figure-words";
import { Icon } from "../icon";
import { PageFrame } from "../page-frame";
import { GapTable, type GapTableProps } from "./gap-table";
import { ListNumbers, type ListNumbersProps } from "./list-numbers";

export type ListName = keyof Messages["listPage"]["lists"];

export interface ListsPageProps extends Wording, Omit<GapTableProps, "title"> {
  readonly list: ListName;
  readonly onList: (list: ListName) => void;
  readonly sentence: string;
  readonly numbers: ListNumbersProps["numbers"];
  readonly hasDemo: boolean;
  readonly onWrite: (id: "csv" | "xlsx") => void;
  readonly onClose: () => void;
}

const lists: readonly ListName[] = ["gaps", "departments"];
const formats = ["xlsx", "csv"] as const;

/** 差距清单 and 责任清单: every gap, in the order in which it is to be dealt with. */
export function ListsPage(props: ListsPageProps) {
  const { text, list } = props;
  return (
    <PageFrame
      testId="lists-page"
      title={text.listPage.lists[list]}
      sentence={props.sentence}
      marks={props.hasDemo && <BasisMark basis="demo" text={text} />}
      back={text.backToMap}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      <ListNumbers {...props} label={text.listPage.numbersLabel} />
      <Gaps {...props} />
    </PageFrame>
  );
}

function Tools({ text, list, onList, onWrite }: ListsPageProps) {
  const words = text.listPage;
  return (
    <>
      <ToggleButtonGroup
        className="segments list-switch"
        aria-label={words.listsLabel}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[list]}
        onSelectionChange={(keys) => {
          const chosen = lists.find((each) => keys.has(each));
          if (chosen) onList(chosen);
        }}
      >
        {lists.map((each) => (
          <ToggleButton key={each} id={each}>
            {words.lists[each]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="actions">
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

function Gaps(props: ListsPageProps) {
  const { text, groups, list } = props;
  if (groups.every(({ lines }) => lines.length === 0))
    return (
      <EmptyState icon="table" title={text.listPage.nothing} advice={text.listPage.nothingAdvice} />
    );
  return <GapTable {...props} title={text.listPage.lists[list]} />;
}
